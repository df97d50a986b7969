"""Lengths round and areas of rooms, gardens, fields and figures, in whole sentences."""
from math import gcd

from .core import skill
from .real_words import Task, dec, run

UNIT = ["cm", "cm", "cm", "m", "m", "mm", "km", "inches", "feet"]


def sides(d, top=None):
    top = top or d.pick([12, 20, 30, 60, 150])
    a, b = d.int(3, top), d.int(2, top)
    a += a == b
    v = dict(a=max(a, b), b=min(a, b)) if d.chance(0.85) else dict(a=a, b=b)
    if d.chance(0.15):
        v["a"] = dec(d, 2, 20, 1)
        v["b"] = dec(d, 1, 12, 1) if d.chance(0.5) else str(v["b"])
    v["u"] = d.pick(UNIT)
    return v


def room(d):
    a, b = d.int(4, d.pick([9, 15, 15, 40, 90])), d.int(3, d.pick([8, 12, 12, 30]))
    a += a == b
    return dict(a=max(a, b), b=min(a, b), place=d.pick(["garden", "lawn", "field", "playground", "yard", "park", "vegetable patch", "meadow", "paddock", "car park"]), hall=d.pick(["room", "hall", "kitchen", "bedroom", "classroom", "living room", "gym", "office", "terrace", "corridor"]))


def one(d):
    return dict(a=d.int(2, d.pick([12, 30, 99])) if d.chance(0.85) else dec(d, 1, 15, 1), u=d.pick(UNIT))


def rounded_one(d):
    return dict(one(d), k=(k := d.pick([1, 1, 2, 2, 3])), p=d.pick([f"{k} decimal place" + "s" * (k > 1), ["one decimal place", "two decimal places", "three decimal places"][k - 1]] + ["the nearest tenth", "the nearest hundredth", "the nearest thousandth"][k - 1:k]))


def triple(d):
    m, n = sorted(d.rng.sample(range(1, 7), 2))
    while gcd(m, n) > 1 or (m - n) % 2 == 0:
        m, n = sorted(d.rng.sample(range(1, 7), 2))
    k = d.int(1, 5)
    a, b, c = n * n - m * m, 2 * m * n, n * n + m * m
    if d.chance(0.5):
        a, b = b, a
    return dict(a=a * k, b=b * k, c=c * k, u=d.pick(UNIT[:6]))


def area_side(d):
    b = d.int(3, d.pick([12, 25, 60]))
    q = d.int(3, d.pick([12, 30, 60]))
    return dict(s=b * q, b=b, u=d.pick(["cm", "cm", "m", "m", "mm"]), place=d.pick(["garden", "field", "room", "carpet", "lawn", "playground", "poster", "wall"]))


def perimeter_side(d):
    b, q = d.int(3, d.pick([12, 30, 60])), d.int(3, d.pick([12, 30, 60]))
    return dict(s=2 * (b + q), b=b, u=d.pick(["cm", "cm", "m", "m", "mm"]), place=d.pick(["garden", "field", "room", "lawn", "playground", "poster"]))


def tiles(d):
    t = d.pick([10, 20, 25, 30, 40, 50])
    return dict(t=t, a=t * d.int(4, 24), b=t * d.int(3, 16))


def cut(d):
    v = room(d)
    v["c"], v["e"] = d.int(1, max(1, v["a"] // 2)), d.int(1, max(1, v["b"] // 2))
    v["thing"] = d.pick(["pond", "shed", "flower bed", "sandpit", "pool", "greenhouse"])
    return v


AREA = [("The area of a rectangle is length times width: <a times b>.", "<a*b>")]
ROUND = [("The perimeter of a rectangle is twice the sum of <a and b>.", "2*(<a+b>)")]
SHAPES = [Task(sides, AREA, ["What is the area of a rectangle [that is|] {a} {u} long and {b} {u} wide?", "A rectangle has a length of {a} {u} and a width of {b} {u}. [What is|Find|Calculate] its area.", "A rectangle is {a} {u} by {b} {u}. What is its area?", "Find the area of a rectangle with sides [of|] {a} {u} and {b} {u}.", "Calculate the area of a rectangle measuring {a} {u} by {b} {u}.", "Work out the area of a rectangle with length {a} {u} and width {b} {u}.", "The length of a rectangle is {a} {u} and its width is {b} {u}. Work out the area.", "The sides of a rectangle are {a} {u} and {b} {u}. What is the area?", "{n} draws a rectangle that is {a} {u} long and {b} {u} wide. What area does it have?", "A rectangular [card|sheet|photo|poster] measures {a} {u} by {b} {u}. What is its area?", "Find the area: rectangle, length {a} {u}, width {b} {u}.", "How big is the area of a rectangle whose sides are {a} {u} and {b} {u}?", "A rectangle has sides of length {a} {u} and {b} {u}. Give its area in square {u}."], answer="The area is {a} × {b} = {r1}.", weight=9),
          Task(room, AREA, ["A [rectangular|] {place} is {a} m long and {b} m wide. What is its area [in square metres|]?", "{n}'s {hall} measures {a} m by {b} m. How many square metres of carpet does {he} need?", "A {hall} is {a} metres long and {b} metres wide. What is the area of its floor?", "How many square metres of [turf|grass] are needed for a {place} of {a} m by {b} m?", "A farmer has a rectangular field, {a} m by {b} m. What is the area of the field?", "{n} wants to [paint|cover] a wall that is {a} m long and {b} m high. What area is that?", "The floor of a {hall} is {a} m long and {b} m wide. How many 1 m² tiles are needed to cover it?"], answer="The area is {a} × {b} = {r1} m².", weight=7),
          Task(sides, ROUND, ["What is the perimeter of a rectangle [that is|] {a} {u} long and {b} {u} wide?", "A rectangle has a length of {a} {u} and a width of {b} {u}. [What is|Find|Calculate] its perimeter.", "A rectangle is {a} {u} by {b} {u}. What is its perimeter?", "Find the perimeter of a rectangle with sides [of|] {a} {u} and {b} {u}.", "Calculate the perimeter of a rectangle measuring {a} {u} by {b} {u}.", "Work out the perimeter of a rectangle with length {a} {u} and width {b} {u}.", "The length of a rectangle is {a} {u} and its width is {b} {u}. Work out the perimeter.", "The sides of a rectangle are {a} {u} and {b} {u}. What is the perimeter?", "{n} draws a rectangle that is {a} {u} long and {b} {u} wide. What is its perimeter?", "A rectangular [card|sheet|photo|poster] measures {a} {u} by {b} {u}. What is the distance around its edge?", "What is the distance around a rectangle with sides {a} {u} and {b} {u}?"], answer="The perimeter is 2 × ({a} + {b}) = {r1}.", weight=8),
          Task(room, [("A fence goes round the perimeter: twice the sum of <a and b>.", "2*(<a+b>)")], ["A rectangular {place} is {a} m long and {b} m wide. How many metres of fence are needed to [go around|enclose|surround] it?", "{n} wants to put a fence around {his} {place}, which measures {a} m by {b} m. How long will the fence be?", "How much fencing is needed for a rectangular {place} of {a} m by {b} m?", "A farmer fences a rectangular field {a} m long and {b} m wide. How many metres of fencing does the farmer need?", "A {place} is {a} m by {b} m. {n} walks around it once. How far does {he} walk?", "How long is a [hedge|wall|path] that goes all the way around a {place} measuring {a} m by {b} m?"], answer="The fence: 2 × ({a} + {b}) = {r1} m.", weight=6),
          Task(one, [("The area of a square is its side squared: {a} squared.", "{a}^2")], ["What is the area of a square with sides of {a} {u}?", "A square has a side length of {a} {u}. [What is|Find|Work out] its area.", "The side of a square is {a} {u}. Find the area.", "Find the area of a square whose sides are {a} {u} long.", "Calculate the area of a square of side {a} {u}.", "A square [tile|garden|photo|field] has sides of {a} {u}. What is its area?", "Each side of a square measures {a} {u}. Work out its area.", "A square room is {a} m wide. What is the area of its floor?"], answer="The area is {a}² = {r1}.", weight=5),
          Task(one, [("The perimeter of a square is 4 times its side: 4 times {a}.", "4*{a}")], ["What is the perimeter of a square with sides of {a} {u}?", "A square has a side length of {a} {u}. [What is|Find|Work out] its perimeter.", "The side of a square is {a} {u}. Find the perimeter.", "Find the perimeter of a square whose sides are {a} {u} long.", "Each side of a square measures {a} {u}. Work out the perimeter.", "A square [garden|field|playground] has sides of {a} m. How many metres of fence are needed to go around it?", "{n} walks once around a square [park|field] with sides of {a} m. How far does {he} walk?"], answer="The perimeter is 4 × {a} = {r1}.", weight=5),
          Task(lambda d: (lambda v: dict(v, a=v["a"] if isinstance(v["a"], str) or v["a"] % 2 == 0 else v["a"] + 1))(sides(d)), [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], ["What is the area of a triangle with a base of {a} {u} and a height of {b} {u}?", "A triangle has a base of {a} {u} and a height of {b} {u}. [Find|Work out|Calculate] its area.", "Find the area of a triangle with base {a} {u} and height {b} {u}.", "The base of a triangle is {a} {u} and its height is {b} {u}. What is its area?", "Calculate the area of a triangle whose base is {a} {u} and whose height is {b} {u}.", "A triangular [sail|flag|garden|sign] has a base of {a} {u} and a height of {b} {u}. What is its area?", "A right-angled triangle has legs of {a} {u} and {b} {u}. What is its area?", "The two shorter sides of a right-angled triangle are {a} {u} and {b} {u}. Find its area."], answer="The area is {a} × {b} ÷ 2 = {r1}.", weight=6),
          Task(lambda d: (lambda a, b: dict(a=a, b=b, c=d.int(abs(a - b) + 1, a + b - 1), u=d.pick(UNIT)))(d.int(4, 30), d.int(4, 30)), [("The perimeter is the sum of the three sides.", "{a}+{b}+{c}")], ["A triangle has sides of {a} {u}, {b} {u} and {c} {u}. What is its perimeter?", "Find the perimeter of a triangle with sides {a} {u}, {b} {u} and {c} {u}.", "The three sides of a triangle are {a} {u}, {b} {u} and {c} {u} long. Work out the perimeter.", "{n} walks around a triangular park whose sides are {a} m, {b} m and {c} m. How far does {he} walk?", "What is the perimeter of a triangle whose sides measure {a} {u}, {b} {u} and {c} {u}?"], answer="The perimeter is {a} + {b} + {c} = {r1}.", weight=4),
          Task(triple, [("By Pythagoras it is the square root of {a}² + {b}².", "sqrt({a}^2+{b}^2)")], ["A right-angled triangle has legs of {a} {u} and {b} {u}. How long is the hypotenuse?", "The two shorter sides of a right-angled triangle are {a} {u} and {b} {u}. Find the length of the hypotenuse.", "In a right triangle the legs are {a} {u} and {b} {u}. What is the length of the hypotenuse?", "A rectangle is {a} {u} long and {b} {u} wide. How long is its diagonal?", "{n} walks {a} m north and then {b} m east. How far is {he} from the start in a straight line?"], answer="√({a}² + {b}²) = {r1}.", weight=3),
          Task(triple, [("By Pythagoras it is the square root of {c}² − {a}².", "sqrt({c}^2-{a}^2)")], ["A cable {c} m long runs from the top of a mast to a point {a} m from its foot. How high is the mast?", "The hypotenuse of a right-angled triangle is {c} {u} and one leg is {a} {u}. How long is the other leg?", "In a right triangle the hypotenuse measures {c} {u} and one side {a} {u}. Find the third side."], answer="√({c}² − {a}²) = {r1}.", weight=2),
          Task(lambda d: (lambda p, q: dict(p=p, q=q))(d.int(20, 90), d.int(20, 80)), [("The angles of a triangle add up to 180: 180 minus {p} minus {q}.", "180-{p}-{q}")], ["Two angles of a triangle are {p}° and {q}°. What is the third angle?", "A triangle has angles of {p}° and {q}°. [Find|Work out] the size of the third angle.", "In a triangle ABC, angle A is {p}° and angle B is {q}°. How big is angle C?", "The angles in a triangle are {p}°, {q}° and x. Find x."], answer="180 − {p} − {q} = {r1}.", weight=2.5),
          Task(area_side, [("The other side is the area divided by the known side: {s} divided by {b}.", "{s}/{b}")], ["A rectangle has an area of {s} {u}² and a width of {b} {u}. [What is|Find] its length.", "The area of a rectangle is {s} {u}². One side is {b} {u} long. How long is the other side?", "A rectangular {place} has an area of {s} m² and is {b} m wide. How long is it?", "The area of a rectangle is {s} square {u} and its length is {b} {u}. Find the width.", "A {place} covers {s} m². It is {b} m long. How wide is it?", "A rectangle with an area of {s} {u}² is {b} {u} wide. Work out its length."], answer="{s} ÷ {b} = {r1}.", weight=4.5),
          Task(perimeter_side, [("Length and width together are half the perimeter: {s} divided by 2, minus {b}.", "{s}/2-{b}")], ["The perimeter of a rectangle is {s} {u}. One side is {b} {u}. How long is the other side?", "A rectangle has a perimeter of {s} {u} and a width of {b} {u}. [What is|Find] its length.", "A rectangular {place} has a perimeter of {s} m and is {b} m long. How wide is it?", "{n} needs {s} m of fence to go around a rectangular {place} that is {b} m wide. How long is the {place}?", "The perimeter of a rectangle is {s} {u} and its length is {b} {u}. Work out the width."], answer="{s} ÷ 2 − {b} = {r1}.", weight=4),
          Task(lambda d: (lambda a: dict(s=4 * a, u=d.pick(UNIT)))(d.int(2, 60)), [("The side of a square is a quarter of its perimeter: {s} divided by 4.", "{s}/4")], ["A square has a perimeter of {s} {u}. How long is each side?", "The perimeter of a square is {s} {u}. Find the length of one side.", "{s} m of fence go exactly around a square garden. How long is one side of the garden?", "What is the side length of a square whose perimeter is {s} {u}?"], answer="{s} ÷ 4 = {r1}.", weight=3),
          Task(lambda d: (lambda a: dict(s=a * a, u=d.pick(["cm", "m", "mm", "km"])))(d.int(2, 30)), [("The side of a square is the square root of its area: the root of {s}.", "sqrt({s})")], ["A square has an area of {s} {u}². How long is each side?", "The area of a square is {s} {u}². Find the length of one side.", "A square garden covers {s} m². How long is one of its sides?", "What is the side length of a square whose area is {s} square {u}?"], answer="√{s} = {r1}.", weight=3),
          Task(lambda d: (lambda a: dict(s=4 * a, u=d.pick(["cm", "m", "mm"])))(d.int(2, 30)), [("First the side: {s} divided by 4.", "{s}/4"), ("The area is the side {r1} squared.", "{r1}^2")], ["The perimeter of a square is {s} {u}. What is its area?", "A square has a perimeter of {s} {u}. Find its area.", "{n} uses {s} m of fence to go around a square field. What is the area of the field?"], answer="The side is {s} ÷ 4 = {r1}, the area {r1}² = {r2}.", weight=2.5),
          Task(lambda d: (lambda a: dict(s=a * a, u=d.pick(["cm", "m", "mm"])))(d.int(2, 30)), [("First the side: the square root of {s}.", "sqrt({s})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], ["The area of a square is {s} {u}². What is its perimeter?", "A square has an area of {s} {u}². Find its perimeter.", "A square field has an area of {s} m². How many metres of fence are needed to go around it?"], answer="The side is √{s} = {r1}, the perimeter 4 × {r1} = {r2}.", weight=2.5),
          Task(one, [("The area of a circle is π times the radius squared: the radius is {a}.", "pi*{a}^2")], ["What is the area of a circle with a radius of {a} {u}?", "A circle has a radius of {a} {u}. [Find|Work out|Calculate] its area.", "Find the area of a circle of radius {a} {u}.", "A round [table|pond|pizza|plate] has a radius of {a} {u}. What is its area?"], answer="π × {a}² ≈ {d1}.", box="{d1}", weight=2.5),
          Task(one, [("The circumference of a circle is 2 times π times the radius {a}.", "2*pi*{a}")], ["What is the circumference of a circle with a radius of {a} {u}?", "A circle has a radius of {a} {u}. [Find|Work out|Calculate] its circumference.", "A round [table|pond|pizza] has a radius of {a} {u}. How far is it around the edge?"], answer="2 × π × {a} ≈ {d1}.", box="{d1}", weight=2),
          Task(one, [("The area of a circle is π times the radius squared: the radius is half of {a}.", "pi*({a}/2)^2")], ["A circle has a diameter of {a} {u}. [Find|Work out|Calculate] its area.", "What is the area of a circle with a diameter of {a} {u}?", "A round [table|pond|pizza] is {a} {u} across. What is its area?"], answer="π × ({a}/2)² ≈ {d1}.", box="{d1}", weight=1.5),
          Task(rounded_one, [("The area of a circle is π times the radius squared: the radius is {a}, rounded to {k} decimals.", "round(pi*{a}^2, {k})")], ["A circle has a radius of {a} {u}. [Find|Work out|Calculate] its area. Give your answer to {p}.", "What is the area of a circle with a radius of {a} {u}, to {p}?", "Find the area of a circle of radius {a} {u}, correct to {p}.", "A round [table|pond|pizza] has a radius of {a} {u}. Calculate its area, rounding your answer to {p}."], answer="π × {a}² ≈ {r1}.", weight=2.5),
          Task(rounded_one, [("The circumference of a circle is 2 times π times the radius {a}, rounded to {k} decimals.", "round(2*pi*{a}, {k})")], ["A circle has a radius of {a} {u}. [Find|Work out|Calculate] its circumference. Give your answer to {p}.", "What is the circumference of a circle with a radius of {a} {u}, to {p}?", "Find the circumference of a circle of radius {a} {u}, correct to {p}.", "A wheel has a radius of {a} cm. Work out its circumference, correct to {p}."], answer="2 × π × {a} ≈ {r1}.", weight=2),
          Task(lambda d: dict(a=d.int(2, 30), b=d.int(2, 20), c=d.int(2, 20), u=d.pick(UNIT[:6])), [("The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")], ["A box is {a} {u} long, {b} {u} wide and {c} {u} high. What is its volume?", "Find the volume of a cuboid with sides {a} {u}, {b} {u} and {c} {u}.", "A fish tank measures {a} {u} by {b} {u} by {c} {u}. What is its volume?", "What is the volume of a cuboid of length {a} {u}, width {b} {u} and height {c} {u}?"], answer="The volume is {a} × {b} × {c} = {r1}.", weight=3),
          Task(lambda d: dict(a=d.int(2, 20), u=d.pick(UNIT[:6])), [("The volume of a cube is its edge cubed: {a} cubed.", "{a}^3")], ["A cube has edges of {a} {u}. What is its volume?", "Find the volume of a cube with side length {a} {u}.", "What is the volume of a cube whose edges are {a} {u} long?"], answer="The volume is {a}³ = {r1}.", weight=1.5),
          Task(tiles, [("The floor area divided by the area of one tile: {a} times {b} divided by {t} squared.", "{a}*{b}/{t}^2")], ["A floor measures {a} cm by {b} cm. It is covered with square tiles of side {t} cm. How many tiles are needed?", "How many square tiles with sides of {t} cm are needed to cover a wall of {a} cm by {b} cm?", "{n} tiles a floor that is {a} cm long and {b} cm wide with square tiles, each {t} cm by {t} cm. How many tiles does {he} need?"], answer="{a} × {b} ÷ {t}² = {r1}.", weight=3),
          Task(cut, [("First the area of the {place}: {a} times {b}.", "{a}*{b}"), ("Then the area of the {thing}: {c} times {e}.", "{c}*{e}"), ("What is left is {r1} minus {r2}.", "{r1}-{r2}")], ["A {place} is {a} m long and {b} m wide. In it there is a rectangular {thing} of {c} m by {e} m. What area of the {place} is left?", "{n} has a {place} of {a} m by {b} m. {He} builds a {thing} measuring {c} m by {e} m in it. How many square metres remain?", "A rectangular {place} measures {a} m by {b} m and contains a {thing} {c} m long and {e} m wide. Find the area without the {thing}."], answer="{a} × {b} = {r1} and {c} × {e} = {r2}; {r1} − {r2} = {r3} m².", weight=3, spell=0),
          Task(lambda d: dict(b=d.int(3, 25), k=d.int(2, 4), u=d.pick(UNIT[:6])), [("First the length: {k} times {b}.", "{k}*{b}"), ("The area is {r1} times {b}.", "{r1}*{b}")], ["A rectangle is {k} times as long as it is wide. Its width is {b} {u}. What is its area?", "The length of a rectangle is {k} times its width. The width is {b} {u}. Find the area."], answer="The length is {k} × {b} = {r1}, the area {r1} × {b} = {r2}.", weight=1.5),
          Task(lambda d: dict(b=d.int(3, 25), k=d.int(2, 9), u=d.pick(UNIT[:6])), [("First the length: {b} plus {k}.", "{b}+{k}"), ("The perimeter is twice the sum of {r1} and {b}.", "2*({r1}+{b})")], ["A rectangle is {k} {u} longer than it is wide. Its width is {b} {u}. What is its perimeter?", "The width of a rectangle is {b} {u} and its length is {k} {u} more. Find its perimeter."], answer="The length is {b} + {k} = {r1}, the perimeter 2 × ({r1} + {b}) = {r2}.", weight=1.5)]


@skill("real_shapes", weight=4.4)
def real_shapes(d):
    yield from run(d, "real.shapes", SHAPES, d.chance(0.4))
