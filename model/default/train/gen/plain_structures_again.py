"""The commonest two-step structures once more, in other settings and other voices: each setting with several questions, of which each
has a plan of its own, so that the words of the question and not the setting decide what is computed.
"""
from .core import skill
from .plain_b_base import tell
from .plain_structures_compose import gap, ints, sound
from .real_words import Task

TASKS = []


def add(draw, settings, plans, weight=2):
    """`settings`: (story, {plan: question}); `plans`: name -> (calls, condition)."""
    for name, (calls, condition) in plans.items():
        forms = []
        for story, asks in settings:
            for q in asks.get(name, "").split("; "):
                if q:
                    forms.append(f"{story} {q}")
                    if ". " not in q and "{he}" not in q and "{n}" not in q and not q.startswith("Later"):
                        forms.append(f"{q} {story}")
        TASKS.append(Task(sound(draw, condition), calls, sorted(set(forms)), spell=0.04, weight=weight))


YES = lambda v: True        # noqa: E731
# Two amounts: together, difference, how much is missing to c.
PAIR = ints(a=[30, 90, 400, 3000], b=[30, 90, 400, 3000])
TWO_AMOUNTS = [("A farm has {a} hens and {b} ducks.", dict(sum="How many birds are there altogether?; What is the total number of birds?", more="How many more hens than ducks are there?; How many more hens are there?; How many fewer ducks than hens are there?", less="How many more ducks than hens are there?; How many fewer hens than ducks are there?")),
               ("In the morning a shop served {a} customers, in the afternoon {b}.", dict(sum="How many customers were served that day?; How many customers came in all?", more="How many more came in the morning?; How many fewer came in the afternoon?", less="How many more came in the afternoon?; How many fewer came in the morning?")),
               ("A lorry carries {a} kg of cement and {b} kg of sand.", dict(sum="How heavy is the load?; What is the total mass of the load?", more="How much heavier is the cement?; How many kg less sand than cement is there?", less="How much heavier is the sand?; How many kg less cement than sand is there?")),
               ("{n} cycled {a} m to school and {b} m to the pool.", dict(sum="How many metres is that altogether?", more="How much longer was the way to school?; How much shorter was the way to the pool?", less="How much longer was the way to the pool?; How much shorter was the way to school?")),
               ("Last year the team won {a} points, this year {b}.", dict(sum="How many points is that in both years?", more="How many points fewer is that this year?; How many more were won last year?", less="How many points more is that this year?; How many fewer were won last year?")),
               ("A mill made {a} sacks of flour in May and {b} in June.", dict(sum="How many sacks were made in the two months?", more="How many more sacks were made in May?; By how many sacks did it go down?", less="How many more sacks were made in June?; By how many sacks did it go up?")),
               ("In a vote {a} people said yes and {b} said no.", dict(sum="How many people voted?", more="By how many votes did yes win?; How many more said yes than no?", less="By how many votes did no win?; How many more said no than yes?")),
               ("A red thread is {a} mm long and a blue one {b} mm.", dict(sum="How long are the two together?", more="How much longer is the red one?; How much shorter is the blue one?", less="How much longer is the blue one?; How much shorter is the red one?")),
               ("{n} paid {a} euros for a phone and {b} euros for a bag.", dict(sum="How much was that altogether?; What was the total?", more="How much dearer was the phone?; How much cheaper was the bag?; How much more did the phone cost than the bag?", less="How much dearer was the bag?; How much cheaper was the phone?; How much less did the phone cost than the bag?"))]
add(PAIR, TWO_AMOUNTS, dict(sum=([("{a} plus {b}.", "{a}+{b}")], YES), more=([gap("a", "b")], lambda v: v["a"] > v["b"]), less=([gap("b", "a")], lambda v: v["a"] < v["b"])), 1.6)

# Groups: all, what is left of them, what is missing to a goal, how much more than another number.
GROUP = ints(a=12, b=[12, 30], c=[20, 60, 250])
GROUPS = [("A cook has {a} trays of {b} eggs.", dict(left="{c} eggs are used. How many eggs are left?; How many eggs are left after {c} are used?", missing="{c} eggs are needed. How many eggs are missing?; How many more eggs are needed to have {c}?", plus="There are {c} loose eggs, too. How many eggs is that?")),
          ("There are {a} benches with {b} places each.", dict(left="{c} people are sitting. How many places are free?; How many places are free when {c} people sit down?", missing="{c} people come. How many find no place?; How many more places are needed for {c} people?", plus="There are also {c} chairs. How many people can sit?")),
          ("{n} works {a} days and earns {b} euros a day.", dict(left="{He} spends {c} euros. How much is left?; How much does {n} keep after spending {c} euros?", missing="{He} needs {c} euros. How much is still missing?; How much more does {n} need to have {c} euros?", plus="{He} also gets {c} euros from {m}. How much has {he} then?")),
          ("{n} has {a} albums with {b} photos in each.", dict(left="{He} takes out {c} photos. How many are still in the albums?", missing="{He} wants {c} photos. How many more does {he} need?; How many photos are missing to {c}?", plus="{He} has {c} more in a box. How many photos is that in all?")),
          ("A bus makes {a} trips with {b} people each.", dict(left="{c} of them are children. How many are adults?", missing="{c} people want to go. How many cannot go?; How many of {c} people are left behind?", plus="Another bus takes {c} people. How many people is that altogether?")),
          ("A printer prints {b} pages a minute for {a} minutes.", dict(left="{c} pages are bad. How many good pages are there?", missing="{c} pages must be printed. How many are still to be printed?", plus="{c} pages were printed before. How many pages is that now?")),
          ("A garden has {a} beds with {b} plants each.", dict(left="{c} plants die. How many are alive?", missing="The gardener wants {c} plants. How many must still be planted?", plus="{c} more stand in pots. How many plants are there altogether?")),
          ("{n} swims {a} lengths of {b} m.", dict(left="{m} swims {c} m less. How far does {m} swim?", missing="{He} wants to swim {c} m. How many metres are still missing?", plus="{m} swims {c} m more. How far does {m} swim?"))]
add(GROUP, GROUPS, dict(left=([("<a times b>, then minus {c}.", "<a*b>-{c}")], lambda v: v["a"] * v["b"] > v["c"]), missing=([("<a times b>, taken from {c}.", "{c}-<a*b>")], lambda v: v["a"] * v["b"] < v["c"]), plus=([("<a times b>, then plus {c}.", "<a*b>+{c}")], YES)), 1.8)


# One whole, a part taken: the part, the rest, the rest after another amount.
def whole(d):
    k = d.pick([2, 2, 3, 4, 5, 10])
    q = d.int(3, d.pick([12, 40, 150]))
    left = k * q - q
    return dict(w=k * q, k=k, f={2: d.pick(["half", "1/2"]), 3: d.pick(["a third", "1/3"]), 4: d.pick(["a quarter", "1/4"]), 5: d.pick(["a fifth", "1/5"]), 10: d.pick(["a tenth", "1/10"])}[k], e=d.int(1, max(1, left - 1)), left=left)


WHOLES = [("A baker has {w} kg of flour. He uses {f} of it.", dict(part="How many kg does he use?", rest="How many kg are left?", more="Then he uses {e} kg more. How many kg are left?")),
          ("There are {w} passengers on a ship. At the first island {f} of them get off.", dict(part="How many get off?", rest="How many stay on the ship?", more="At the second island {e} get off. How many are still on the ship?")),
          ("A prize of {w} euros: {f} of it goes to {n}.", dict(part="How much does {n} get?", rest="How much is left for the others?", more="{m} gets {e} euros. How much is left for the others?")),
          ("The school has {w} computers. {f} of them are old.", dict(part="How many are old?", rest="How many are not old?", more="{e} others are broken. How many are neither old nor broken?")),
          ("A path is {w} m long. The workers have paved {f} of it.", dict(part="How many metres are paved?", rest="How many metres are not paved yet?", more="On {day} they pave {e} m more. How many metres are still to be paved?")),
          ("{n} had {w} {t} and gave {f} of them away.", dict(part="How many did {he} give away?", rest="How many has {he} left?", more="Later {he} lost {e}. How many has {he} now?")),
          ("A tank holds {w} litres. {f} of the water is used.", dict(part="How many litres are used?", rest="How many litres remain?", more="Then {e} litres leak out. How many litres remain?")),
          ("Of {w} letters {f} were sent on {day}.", dict(part="How many were sent on {day}?", rest="How many were not sent on {day}?", more="{e} were sent on {day3}. How many are still to be sent?"))]
for k in (2, 3, 4, 5, 10):
    first = (f"First 1/{k} of {{w}}: {{w}} divided by {k}.", f"{{w}}/{k}")
    left = ("What is left is {w} minus {r1}.", "{w}-{r1}")
    same = lambda v, k=k: v["k"] == k     # noqa: E731
    asked = ("Asked: what is left. " + first[0], first[1])
    add(whole, WHOLES, dict(part=([(f"1/{k} of {{w}} is {{w}} divided by {k}.", f"{{w}}/{k}")], same), rest=([asked, left], same), more=([asked, ("What is left is {w} minus {r1}.", "{w}-{r1}"), ("Then {e} less: {r2} minus {e}.", "{r2}-{e}")] if k > 2 else [asked, ("Then {e} less: {r1} minus {e}.", "{r1}-{e}")], lambda v, k=k: v["k"] == k and v["e"] < v["left"])), 0.9 if k == 2 else 0.5)


@skill("real_plain_structures_again", weight=3)
def plain_again(d):
    yield from tell(d, "structures.again", TASKS, 0.03)
