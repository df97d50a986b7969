"""The scenes of the other plain_scenes_*.py with their counts mostly in words: eight children, twenty-five tiles."""
from .core import skill
from .plain_scenes_again import NEED as NEED2
from .plain_scenes_again import NEW as NEW2
from .plain_scenes_again import TWO as TWO2
from .plain_scenes_again_shares import BACK as BACK2
from .plain_scenes_again_shares import NESTED as NESTED2
from .plain_scenes_again_shares import OVER as OVER2
from .plain_scenes_again_shares import TIMES as TIMES2
from .plain_scenes_base import Task, tell
from .plain_scenes_deals import CHILD, OVER, PALLETS, WEEKS
from .plain_scenes_means import NEED, NEW, TWO
from .plain_scenes_paths import CHEAPER, CRAWL, WAYS
from .plain_scenes_prices import BULK, DOZ, PACKS
from .plain_scenes_shares import LEFT, NESTED, OTHERS, TIMES
from .plain_scenes_third import COINS as COINS3
from .plain_scenes_third import MEANS as MEANS3
from .plain_scenes_till import BACK, COINS, GOAL


def spelt(tasks):
    return [Task(t.draw, t.calls, t.templates, t.answer, t.box, spell=0.5, weight=t.weight) for t in tasks]


# Where the wordings come from, as their own skills name it, so that the same ones are kept back.
GROUPS = [("scenes.joins", NEW), ("scenes.joins2", NEW2), ("scenes.needed", NEED), ("scenes.needed2", NEED2), ("scenes.groups", TWO), ("scenes.groups2", TWO2), ("scenes.means3", MEANS3), ("scenes.nested", NESTED), ("scenes.nested2", NESTED2),
          ("scenes.times", TIMES), ("scenes.times2", TIMES2), ("scenes.change", BACK), ("scenes.change2", BACK2), ("scenes.coins", COINS), ("scenes.coins3", COINS3), ("scenes.goals", GOAL), ("scenes.over", OVER + WEEKS + PALLETS), ("scenes.over2", OVER2),
          ("scenes.children", CHILD), ("scenes.uses", BULK), ("scenes.dozen", DOZ), ("scenes.packs", PACKS), ("scenes.left", LEFT), ("scenes.others", OTHERS), ("scenes.crawl", CRAWL + WAYS), ("scenes.slower", CHEAPER)]
GROUPS = [(where, spelt(tasks)) for where, tasks in GROUPS]


@skill("real_plain_scenes_spelt", weight=6)
def spelt_scenes(d):
    where, tasks = d.rng.choices(GROUPS, [sum(t.weight for t in tasks) for _, tasks in GROUPS])[0]
    yield from tell(d, where, tasks)
