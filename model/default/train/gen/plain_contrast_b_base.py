"""What the contrast sets about prices and rates share: goods with their units, and whole questions made of scenes and what is asked.
In a set only the deciding words differ, so that they alone tell which calculation it is.
"""
from .core import skill
from .plain_b_base import SMALL, coins, small, small_out, two
from .plain_daily_base import POST, Fraction, bare, cash, kind, money, short, until, unit
from .plain_parts_base import tell
from .real_words import Task


def lines(text):
    return [line.strip() for line in text.strip().split("\n") if line.strip()]


def ask(draw, calls, facts, asks, whole="", weight=1.0, **more):
    """Every scene with every question after it, half of the scenes with the question before it, and whole sentences."""
    t = kind(draw, calls, lines(facts), lines(asks), lines(whole), first=0.5, weight=weight, spell=0.02)
    t.answer, t.box = more.get("answer"), more.get("box")
    return t


def contrast(name, tasks, weight):
    """Registers a skill that asks one of the tasks."""
    @skill("real_plain_contrast_" + name, weight=weight)
    def asked(d):
        yield from tell(d, "contrast_" + name, tasks)
    return asked


# goods in measures: what it is|as the unit is written|as it is said|several|cents from|to
MEASURED = [g.split("|") for g in """rice|kg|kilo|kilos|110|480;apples|kg|kilo|kilos|120|420;potatoes|kg|kilo|kilos|60|240;cherries|kg|kilo|kilos|400|1200;cheese|kg|kilo|kilos|700|2400;flour|kg|kilo|kilos|50|220;minced beef|kg|kilo|kilos|600|1500;grapes|kg|kilo|kilos|180|640
tomatoes|pounds|pound|pounds|120|420;ham|pounds|pound|pounds|350|990;coffee beans|pounds|pound|pounds|600|1600;shrimps|pounds|pound|pounds|500|1500;milk|litres|litre|litres|80|210;petrol|litres|litre|litres|130|210;olive oil|litres|litre|litres|500|1400;paint|litres|litre|litres|400|1800;apple juice|litres|litre|litres|90|320;diesel|litres|litre|litres|120|200
ribbon|m|metre|metres|40|360;curtain fabric|m|metre|metres|350|1900;rope|m|metre|metres|60|480;fencing|m|metre|metres|400|2600;lace|m|metre|metres|80|600;garden hose|m|metre|metres|90|400;electric cable|m|metre|metres|70|350;wallpaper border|m|metre|metres|120|520""".replace("\n", ";").split(";")]
# goods in pieces: many|one|cents from|to
PIECES = [g.split("|") for g in """rolls of tape|roll of tape|50|320;toilet rolls|toilet roll|30|90;reams of paper|ream of paper|320|780;cinema tickets|cinema ticket|550|1400;bus tickets|bus ticket|120|380;raffle tickets|raffle ticket|50|250;exercise books|exercise book|60|340;bottles of water|bottle of water|40|180;light bulbs|light bulb|120|560;batteries|battery|40|190;stamps|stamp|50|160
croissants|croissant|70|260;bread rolls|bread roll|25|90;eggs|egg|18|50;notebooks|notebook|90|480;tennis balls|tennis ball|110|340;pots of paint|pot of paint|240|900;bags of compost|bag of compost|300|950;zoo tickets|zoo ticket|600|1900;postcards|postcard|40|190;cans of soup|can of soup|70|280;chairs|chair|1800|6500;T-shirts|T-shirt|450|1900;glue sticks|glue stick|60|230;rolls of wallpaper|roll of wallpaper|700|2800
pots of yoghurt|pot of yoghurt|35|140;bars of soap|bar of soap|70|290;museum tickets|museum ticket|400|1500;marker pens|marker pen|60|260;tins of tuna|tin of tuna|80|260;lemons|lemon|25|80;roses|rose|90|380;packets of seeds|packet of seeds|110|390""".replace("\n", ";").split(";")]


def a_(word):
    return ("an " if word[0] in "aeio" else "a ") + word


__all__ = ["Fraction", "MEASURED", "PIECES", "POST", "SMALL", "Task", "a_", "ask", "bare", "cash", "coins", "contrast", "kind", "lines", "money", "short", "small", "small_out", "two", "unit", "until"]
