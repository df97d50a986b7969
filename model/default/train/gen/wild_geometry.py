"""Areas, perimeters and volumes as strangers ask for them: shapes in words, floors and fences in stories, sides found backwards.

The thoughts, expressions and answers are those of geometry.py; the wordings are put together from short lists.
"""
from .core import Answer, Call, skill
from .fillers import currency, name, price
from .geometry import length, unit
from .phrases import cap
from .wild_stories import lower, scene, tell, wn

# -- plain shapes: what is known, said in many ways × what is asked -----------------------------------------------------------
KNOW = {
    "rect": ["a rectangle is {a}{u} by {b}{u}", "a rectangle has sides {a}{u} and {b}{u}", "the rectangle's sides: {a}{u}, {b}{u}", "length {a}{u}, width {b}{u}", "length is {a}{u} and width is {b}{u}", "l = {a}{u}, w = {b}{u}", "the length of the rectangle is {a}{u}, the breadth {b}{u}", "we have a rectangle, {a}{u} long, {b}{u} wide", "my rectangle is {a}{u} long and {b}{u} broad", "a {a}x{b}{u} rectangle is drawn",
             "rectangle ABCD: AB = {a}{u}, BC = {b}{u}", "one side of a rectangle measures {a}{u} and the other {b}{u}", "in the picture there is a rectangle with {a}{u} and {b}{u}", "a rectangular {p} is {a}{u} long and {b}{u} wide", "the {p} measures {a}{u} by {b}{u} (it is a rectangle)", "our {p} is a rectangle of {a}{u} times {b}{u}", "the {p} has a length of {a}{u} and a width of {b}{u}", "the two different sides of a rectangle are {a}{u} and {b}{u}", "a rectangle is {a}{u} high and {b}{u} wide",
             "a = {a}{u}, b = {b}{u} in a rectangle", "$a = {a}${u}, $b = {b}${u} in a rectangle", "the dimensions of the rectangle are {a}{u} x {b}{u}", "a rectangular {p}, {a}{u} × {b}{u}, is shown", "the rectangle goes {a}{u} across and {b}{u} down", "someone drew a rectangle with the sides {a}{u} and {b}{u}", "the {p} at my house is {a}{u} in length, {b}{u} in width"],
    "square": ["a square has side {a}{u}", "the side of the square is {a}{u}", "each side of a square is {a}{u}", "all four sides of a square are {a}{u}", "a square with s = {a}{u} is given", "we have a square, {a}{u} on every side", "a square {p} is {a}{u} on each side", "the square {p} has edges of {a}{u}", "a square of {a}{u} by {a}{u} is drawn", "one side of the square measures {a}{u}", "the square's side length equals {a}{u}", "my {p} is a perfect square, {a}{u} long", "a square is {a}{u} wide", "in a square the side is {a}{u}"],
    "tri": ["a triangle has base {a}{u} and height {b}{u}", "the base of the triangle is {a}{u}, the height {b}{u}", "b = {a}{u} and h = {b}{u} in a triangle", "a triangle is {a}{u} wide at the bottom and {b}{u} tall", "the triangle's base: {a}{u}, its altitude: {b}{u}", "a triangular {p} has a base of {a}{u} and a height of {b}{u}", "the legs of a right triangle are {a}{u} and {b}{u}", "a right-angled triangle has the short sides {a}{u} and {b}{u}", "a triangle of height {b}{u} stands on a base of {a}{u}", "we know the base ({a}{u}) and the height ({b}{u}) of a triangle", "a sail is a triangle: bottom {a}{u}, height {b}{u}"],
    "tri3": ["a triangle has sides {a}{u}, {b}{u} and {c}{u}", "the three sides of a triangle: {a}, {b}, {c}{u}", "triangle ABC: AB = {a}{u}, BC = {b}{u}, CA = {c}{u}", "the sides of the triangular {p} are {a}{u}, {b}{u}, {c}{u}", "a triangle is made of sticks of {a}{u}, {b}{u} and {c}{u}", "sides {a}{u}, {b}{u} and {c}{u} form a triangle", "a triangular {p} is {a}{u} on one side, {b}{u} on the next and {c}{u} on the last"],
    "par": ["a parallelogram has base {a}{u} and height {b}{u}", "the base of a parallelogram is {a}{u}, its height {b}{u}", "a parallelogram is {b}{u} high with a base of {a}{u}", "parallelogram: base {a}{u}, height {b}{u}", "a {p} shaped like a parallelogram has base {a}{u} and height {b}{u}", "g = {a}{u} and h = {b}{u} in a parallelogram", "we have a parallelogram, {a}{u} at the base, {b}{u} tall"],
    "trap": ["a {z} has parallel sides {a}{u} and {b}{u} and height {c}{u}", "the parallel sides of a {z} are {a}{u} and {b}{u}, the height is {c}{u}", "{z}: parallel sides {a}{u}, {b}{u}, height {c}{u}", "a {z} is {c}{u} high, its parallel sides measure {a}{u} and {b}{u}", "the bases of a {z} are {a}{u} and {b}{u}; it is {c}{u} high", "a {p} in the form of a {z} has parallel sides of {a}{u} and {b}{u}, {c}{u} apart", "a = {a}{u}, c = {b}{u}, h = {c}{u} in a {z}, a parallel to c"],
    "box": ["a box is {a}{u} by {b}{u} by {c}{u}", "a box is {a}{u} long, {b}{u} wide and {c}{u} high", "length {a}{u}, width {b}{u}, height {c}{u} of a box", "a cuboid has edges {a}{u}, {b}{u} and {c}{u}", "l={a}{u}, w={b}{u}, h={c}{u} for a cuboid", "an aquarium measures {a}{u} x {b}{u} x {c}{u}", "a rectangular prism has the dimensions {a}{u}, {b}{u}, {c}{u}", "the crate is {a}{u} in length, {b}{u} in width and {c}{u} in height", "a swimming pool is {a}{u} long, {b}{u} wide, {c}{u} deep", "a shoe box of {a}{u} × {b}{u} × {c}{u} stands here"],
    "cube": ["a cube has edge {a}{u}", "the edge of a cube is {a}{u}", "a dice shaped like a cube is {a}{u} on each edge", "a cube is {a}{u} high", "every side of a cube is {a}{u}", "a cube with s = {a}{u} is given", "a sugar cube has edges of {a}{u}", "we have a cube, {a}{u} along each edge"],
}
WANT = {"area": ["what is the area", "what's its area", "find the area", "area?", "how big is the area", "the area is what", "calculate the area", "determine the area", "what area does it have", "work out the area", "how large is its area", "compute the area", "give the area", "i need the area"],
        "perimeter": ["what is the perimeter", "what's its perimeter", "find the perimeter", "perimeter?", "how long is the perimeter", "calculate the perimeter", "work out its perimeter", "determine the perimeter", "how far is it all the way around", "what is the distance around it", "what is the total length of its sides", "how long is the border", "compute the perimeter", "give the perimeter"],
        "volume": ["what is the volume", "find the volume", "what's its volume", "calculate the volume", "volume?", "how much space is inside", "work out the volume", "determine its volume", "how big is the volume", "give the volume", "what volume does it have"],
        "surface": ["what is the surface area", "find the total surface area", "calculate its surface area", "surface area?", "how large is the whole surface", "work out the surface area", "what is the area of all faces together"]}
PUT = ["{F}. {Q}?", "{F}. {Q}?", "{F}, {q}?", "{F}; {q}?", "If {f}, {q}?", "{Q} if {f}?", "{Q} when {f}?", "{F}: {q}", "{F}. {Q}", "{F} {q}", "Given that {f}, {q}?", "Suppose {f}. {Q}?", "{Q}? {F}.", "{F}\n{Q}?", "{F}... {q}?", "{F}. Now {q}?", "{F}. Can you help: {q}?", "{F}. My homework: {q}", "{F} - {q}", "{F} and i have to say {q}", "Geometry: {f}. {Q}?", "Let's say {f}. {Q}?", "{F}. {Q}? (no drawing given)", "{F}. I always mix up area and perimeter. {Q}?",
       "{Q}, given {f}?", "{F} -> {q}", "{F}. Please, {q}?", "A question about shapes. {F}. {Q}?", "{F}. So {q}?", "We know {f}. {Q}?", "{F}, so {q}?", "{F}. Solve: {q}.", "{F}. {Q}? Show how.", "in the book: {f}. {q}?"]
SHAPE_PLACES = ["garden", "flag", "rug", "field", "garage", "patio", "towel", "window", "stage", "banner", "mirror", "tablet", "meadow", "yard", "balcony", "noticeboard", "chessboard", "plot", "pond", "quilt", "mat", "billboard", "tent floor"]


def put(d, fact, want):
    """The fact and the question as one text."""
    q = d.say("wild.want." + want, WANT[want])
    bare = q.rstrip("?")
    text = d.say("wild.put", PUT, F=cap(fact), f=lower(fact), q=bare, Q=cap(bare))
    if bare[:4] in ("find", "calc", "dete", "work", "comp", "give", "i ne") and text.endswith("?"):
        text = text[:-1] + "."
    return text


@skill("wild_shape", weight=1.2)
def wild_shape(d):
    kind = d.pick(["rect"] * 5 + ["square"] * 3 + ["tri"] * 2 + ["tri3", "par", "trap", "box", "box", "cube"])
    (x, a), (y, b), (z, c) = length(d, 60), length(d, 60), length(d, 40)
    if kind == "tri3" and not abs(float(a) - float(b)) < float(c) < float(a) + float(b):
        z, c = (x, a) if float(a) > float(b) else (y, b)
    if kind in ("box", "cube") and "." in a + b + c:
        (x, a), (y, b), (z, c) = ((str(k), str(k)) for k in (d.int(2, 40), d.int(2, 40), d.int(2, 20)))
    u, ul, ua, uv = unit(d, 0.15)
    n = d.pick(["trapezium", "trapezoid"])
    fact = d.say("wild.know." + kind, KNOW[kind], a=x, b=y, c=z, u=u, p=d.pick(SHAPE_PLACES), z=n).replace("a 8", "an 8").replace("a 11 ", "an 11 ")
    want = {"tri": "area", "tri3": "perimeter", "par": "area", "trap": "area"}.get(kind) or d.pick(["volume", "volume", "surface"] if kind in ("box", "cube") else ["area", "perimeter"])
    yield (scene(d, 0.08) if d.chance(0.5) else "") + put(d, fact, want)
    if kind == "rect":
        if want == "area":
            r = yield Call(f"The area of a rectangle is length times width: {a} times {b}.", f"{a}*{b}")
            yield Answer("", f"The area is {a} × {b} = {r.best}{ua}.", r.best)
        else:
            r = yield Call(f"The perimeter of a rectangle is twice the sum of {a} and {b}.", f"2*({a}+{b})")
            yield Answer("", f"The perimeter is 2 × ({a} + {b}) = {r.best}{ul}.", r.best)
    elif kind == "square":
        if want == "area":
            r = yield Call(f"The area of a square is its side squared: {a} squared.", f"{a}^2")
            yield Answer("", f"The area is {a}² = {r.best}{ua}.", r.best)
        else:
            r = yield Call(f"The perimeter of a square is 4 times its side: 4 times {a}.", f"4*{a}")
            yield Answer("", f"The perimeter is 4 × {a} = {r.best}{ul}.", r.best)
    elif kind == "tri":
        r = yield Call(f"The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", f"{a}*{b}/2")
        yield Answer("", f"The area is {a} × {b} ÷ 2 = {r.best}{ua}.", r.best)
    elif kind == "tri3":
        r = yield Call("The perimeter is the sum of the three sides.", f"{a}+{b}+{c}")
        yield Answer("", f"The perimeter is {a} + {b} + {c} = {r.best}{ul}.", r.best)
    elif kind == "par":
        r = yield Call(f"The area of a parallelogram is base times height: {a} times {b}.", f"{a}*{b}")
        yield Answer("", f"The area is {a} × {b} = {r.best}{ua}.", r.best)
    elif kind == "trap":
        r = yield Call(f"The area of a {n} is half the sum of the parallel sides times the height.", f"({a}+{b})/2*{c}")
        yield Answer("", f"The area is ({a} + {b}) ÷ 2 × {c} = {r.best}{ua}.", r.best)
    elif kind == "box":
        if want == "volume":
            r = yield Call(f"The volume of a box is length times width times height: {a} times {b} times {c}.", f"{a}*{b}*{c}")
            yield Answer("", f"The volume is {a} × {b} × {c} = {r.best}{uv}.", r.best)
        else:
            r = yield Call("The surface of a box is twice the sum of its three different faces.", f"2*({a}*{b}+{a}*{c}+{b}*{c})")
            yield Answer("", f"The surface area is 2 × ({a} × {b} + {a} × {c} + {b} × {c}) = {r.best}{ua}.", r.best)
    elif want == "volume":
        r = yield Call(f"The volume of a cube is its edge cubed: {a} cubed.", f"{a}^3")
        yield Answer("", f"The volume is {a}³ = {r.best}{uv}.", r.best)
    else:
        r = yield Call(f"A cube has 6 faces of {a} squared.", f"6*{a}^2")
        yield Answer("", f"The surface area is 6 × {a}² = {r.best}{ua}.", r.best)


# -- floors, fences, frames: one to three calls -----------------------------------------------------------------------------
SIZE = ["the {p} is {a} m long and {b} m wide", "there is a {p} of {a} m by {b} m", "the {p} measures {a} m x {b} m", "{n} has a rectangular {p}, {a} m by {b} m", "a rectangular {p} is {a} m in length and {b} m in width", "{n}'s {p} is {a} meters long and {b} meters wide", "my {p} is {a}m times {b}m", "the sides of the {p} (a rectangle) are {a} m and {b} m", "we own a {p} that is {a} m on the long side and {b} m on the short side", "the school has a {p} of {a} × {b} metres", "a {p} is {a} metres by {b} metres"]
STORY = {
    "fence": ["how many meters of fence go around it", "how much fence is needed", "how long must a fence around it be", "how many metres of wire are needed to go round once", "what length of hedge encloses it", "how far do you walk if you go around it once", "how many meters of edging are needed for all sides", "how much rope do i need to rope it off", "how long is a string of lights that goes all the way round"],
    "cover": ["how many square meters are to be covered", "how much carpet is needed to cover it", "how many m² of grass is that", "how much turf must be bought", "how many square metres of tiles are needed", "how large is it in square meters", "how much space does it have", "how many square meters have to be mown", "what size of cover does it need in m²"],
    "fencecost": ["a meter of fence costs {c}", "the fence around it is {c} per meter", "fencing costs {c} a metre and goes all the way round", "it gets a fence on all sides for {c} per m", "the edging for all four sides costs {c} per metre"],
    "covercost": ["carpet for all of it costs {c} per square meter", "laying turf on it is {c} per m²", "the tiles cost {c} per square metre and cover all of it", "a square meter of new flooring is {c}", "painting the surface is {c} a square meter"],
    "seed": ["each square meter needs {k} grams of seed", "{k} plants are set on every square meter", "{k} tiles fit on one square meter", "per m² {k} bricks are used", "every square metre gets {k} liters of water", "there are {k} people on each square meter"],
    "laps": ["{n2} jogs around it {k} times", "the dog runs round it {k} times", "{n2} walks {k} laps around the edge", "a robot drives along the border {k} times"],
    "posts": ["a post is set every {k} meters along the border", "trees are planted around it, one every {k} m", "lamps stand all around it, {k} m apart"],
}
COST_Q = ["what is the total cost", "how much does it cost", "what does {n} pay", "how much money is needed", "what is the price", "how much is it altogether", "what will it cost in all"]


@skill("wild_ground", weight=1.0)
def wild_ground(d):
    kind = d.pick(["fence", "fence", "cover", "cover", "fencecost", "covercost", "seed", "laps", "posts", "square", "square"])
    n = name(d)
    n2 = name(d, (n,))
    a, b = d.int(3, d.pick([12, 40, 90])), d.int(2, d.pick([12, 40, 90]))
    place = d.pick(["garden", "lawn", "field", "yard", "playground", "paddock", "terrace", "park", "pasture", "schoolyard", "pitch", "meadow", "campsite", "dance floor", "hall", "barn floor", "roof", "car park", "skating rink", "vegetable patch"])
    c = currency(d)
    k = d.rng.randint(2, 12)
    if kind == "posts":
        k = d.pick([k for k in (2, 3, 4, 5, 6, 10) if 2 * (a + b) % k == 0] or [1])
        if k == 1:
            kind, k = "laps", 3
    if kind == "square":
        side = d.say("wild.sq", ["a square {p} is {a} m on each side", "{n}'s {p} is a square with sides of {a} m", "the {p} is square, {a} meters long and just as wide", "every side of the square {p} is {a} m", "our {p} forms a square of side {a} m", "a square {p} has an edge of {a} m"], p=place, a=a, n=n)
        around = d.chance(0.5)
        yield tell(d, [side], d.say("wild.ground." + ("fence" if around else "cover"), STORY["fence" if around else "cover"]))
        if around:
            r = yield Call(f"The perimeter of a square is 4 times its side: 4 times {a}.", f"4*{a}")
            yield Answer("", f"4 × {a} = {r.best} m.", r.best)
        else:
            r = yield Call(f"The area of a square is its side squared: {a} squared.", f"{a}^2")
            yield Answer("", f"The area is {a}² = {r.best} m².", r.best)
        return
    facts = [d.say("wild.size", SIZE, p=place, n=n, a=wn(d, a), b=wn(d, b))]
    if kind == "fence":
        yield tell(d, facts, d.say("wild.ground.fence", STORY["fence"]))
        r = yield Call(f"A fence goes round the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        yield Answer("", f"2 × ({a} + {b}) = {r.best} m.", r.best)
    elif kind == "cover":
        yield tell(d, facts, d.say("wild.ground.cover", STORY["cover"]))
        r = yield Call(f"The area is length times width: {a} times {b}.", f"{a}*{b}")
        yield Answer("", f"{a} × {b} = {r.best} m².", r.best)
    elif kind in ("fencecost", "covercost"):
        p = price(d, 2, 40, 0.6)
        facts.append(d.say("wild.ground." + kind, STORY[kind], c=c.show(p)))
        yield tell(d, facts, d.say("wild.ground.cost", COST_Q, n=n))
        if kind == "fencecost":
            r = yield Call(f"First the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
            s = yield Call(f"The cost is {r.best} times {p}.", f"{r.best}*{p}")
            yield Answer("", f"The perimeter is 2 × ({a} + {b}) = {r.best} m, and {r.best} × {p} = {s.best}, so it costs {c.out(s)}.", s.best)
        else:
            r = yield Call(f"First the area: {a} times {b}.", f"{a}*{b}")
            s = yield Call(f"The cost is {r.best} times {p}.", f"{r.best}*{p}")
            yield Answer("", f"The area is {a} × {b} = {r.best} m², and {r.best} × {p} = {s.best}, so it costs {c.out(s)}.", s.best)
    elif kind == "seed":
        facts.append(d.say("wild.ground.seed", STORY["seed"], k=wn(d, k)))
        what = next((w for w in ("grams", "plants", "tiles", "bricks", "liters", "people") if w in facts[1]), "grams")
        yield tell(d, facts, d.say("wild.ground.seedq", ["how many {w} is that in total", "how many {w} are there altogether", "how many {w} in all", "what is the number of {w} for the whole area"], w=what))
        r = yield Call(f"The area {a} times {b}, times {k}.", f"{a}*{b}*{k}")
        yield Answer("", f"{a} × {b} × {k} = {r.best}.", r.best)
    elif kind == "laps":
        facts.append(d.say("wild.ground.laps", STORY["laps"], n2=n2, k=wn(d, k, 0.3)))
        yield tell(d, facts, d.say("wild.ground.lapsq", ["how far is that", "how many meters is that", "what distance is that in all", "how many metres in total", "how long is this way"]))
        r = yield Call(f"First the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        s = yield Call(f"{k} times {r.best}.", f"{k}*{r.best}")
        yield Answer("", f"Once around is 2 × ({a} + {b}) = {r.best} m; {k} × {r.best} = {s.best} m.", s.best)
    else:
        facts.append(d.say("wild.ground.posts", STORY["posts"], k=k))
        yield tell(d, facts, d.say("wild.ground.postsq", ["how many are needed", "how many are there in all", "what number of them is needed", "how many does that take all the way round"]))
        r = yield Call(f"First the perimeter: twice the sum of {a} and {b}.", f"2*({a}+{b})")
        s = yield Call(f"The number is {r.best} divided by {k}.", f"{r.best}/{k}")
        yield Answer("", f"Once around is 2 × ({a} + {b}) = {r.best} m; {r.best} ÷ {k} = {s.best}.", s.best)


# -- backwards, and shapes made of shapes -------------------------------------------------------------------------------------
BACK = {
    "sq.area": (["a square has an area of {s}{a2}", "the area of a square {p} is {s}{a2}", "a square covers {s}{a2}", "{s}{a2} is the area of a square", "a square {p} takes up {s}{a2}"], ["how long is one side", "what is its side", "find the side length", "how long is each side", "what is the length of a side"]),
    "sq.per": (["a square has a perimeter of {s}{u}", "the perimeter of a square is {s}{u}", "it is {s}{u} around a square {p}", "a wire of {s}{u} is bent into a square", "{s}{u} of fence enclose a square {p}"], ["how long is one side", "what is its side", "find the side length", "how long is each side"]),
    "sq.per.area": (["a square has a perimeter of {s}{u}", "the perimeter of a square is {s}{u}", "it is {s}{u} around a square {p}", "a rope of {s}{u} is laid as a square"], ["what is its area", "how big is the area", "find the area", "what area does it enclose"]),
    "sq.area.per": (["a square has an area of {s}{a2}", "the area of a square {p} is {s}{a2}", "a square covers {s}{a2}"], ["what is its perimeter", "how long is the perimeter", "find the perimeter", "how far is it around"]),
    "rect.area": (["a rectangle has an area of {s}{a2} and a length of {b}{u}", "the area of a rectangular {p} is {s}{a2}, one side is {b}{u}", "a rectangle of {s}{a2} is {b}{u} long", "area {s}{a2}, one side {b}{u}, a rectangle", "one side of a rectangle is {b}{u} and its area {s}{a2}"], ["how long is the other side", "what is the other side", "find the missing side", "how many{u} is the other side", "what's the second side"]),
    "rect.per": (["a rectangle has a perimeter of {s}{u} and a length of {b}{u}", "the perimeter of a rectangular {p} is {s}{u}, one side is {b}{u}", "it is {s}{u} around a rectangle that is {b}{u} long", "perimeter {s}{u}, one side {b}{u}, a rectangle", "{s}{u} of fence go around a rectangular {p} with one side of {b}{u}"], ["how long is the other side", "what is the other side", "find the missing side", "how wide is it", "what's the second side"]),
    "cube": (["a cube has a volume of {s}{a3}", "the volume of a cube is {s}{a3}", "{s}{a3} fit into a cube"], ["how long is its edge", "what is the edge", "find the edge length", "how long is one side of it"]),
    "box": (["a box of {s}{a3} is {b}{u} long and {c}{u} wide", "a tank holds {s}{a3}; it is {b}{u} long and {c}{u} wide", "the volume of a box is {s}{a3}, its base is {b}{u} by {c}{u}"], ["how high is it", "what is its height", "find the height"]),
}


@skill("wild_backwards", weight=0.6)
def wild_backwards(d):
    kind = d.pick(list(BACK) + ["rect.area", "rect.per", "sq.per"])
    u, ul, ua, uv = unit(d, 0.1)
    x, y, z = d.int(2, 40), d.int(2, 40), d.int(2, 12)
    if kind == "cube":
        x = d.rng.randint(2, 12)
    s = {"sq.area": x * x, "sq.per": 4 * x, "sq.per.area": 4 * x, "sq.area.per": x * x, "rect.area": x * y, "rect.per": 2 * (x + y), "cube": x ** 3, "box": x * y * z}[kind]
    if kind == "sq.per" and d.chance(0.2):
        s += 2
    facts, asks = BACK[kind]
    two, three = ua or " square units", uv or " cubic units"
    fact = d.say("wild.back." + kind, facts, s=f"{s:,}" if s >= 1000 and d.chance(0.4) else s, u=u, a2=two, a3=three, p=d.pick(SHAPE_PLACES), b=y, c=z)
    q = d.say("wild.back.q." + kind, asks, u=u or " units")
    text = d.say("wild.put", PUT, F=cap(fact), f=lower(fact), q=q, Q=cap(q))
    yield text[:-1] + "." if q.startswith("find") and text.endswith("?") else text
    if kind == "sq.area":
        r = yield Call(f"The side of a square is the square root of its area: the root of {s}.", f"sqrt({s})")
        yield Answer("", f"The side is √{s} = {r.text}{ul}.", r.best)
    elif kind == "sq.per":
        r = yield Call(f"The side of a square is a quarter of its perimeter: {s} divided by 4.", f"{s}/4")
        yield Answer("", f"The side is {s} ÷ 4 = {r.best}{ul}.", r.best)
    elif kind == "sq.area.per":
        r = yield Call(f"First the side: the square root of {s}.", f"sqrt({s})")
        p = yield Call(f"The perimeter is 4 times the side {r.best}.", f"4*{r.best}")
        yield Answer("", f"The side is √{s} = {r.best}, the perimeter 4 × {r.best} = {p.best}{ul}.", p.best)
    elif kind == "sq.per.area":
        r = yield Call(f"First the side: {s} divided by 4.", f"{s}/4")
        p = yield Call(f"The area is the side {r.best} squared.", f"{r.best}^2")
        yield Answer("", f"The side is {s} ÷ 4 = {r.best}, the area {r.best}² = {p.best}{ua}.", p.best)
    elif kind == "rect.area":
        r = yield Call(f"The other side is the area divided by the known side: {s} divided by {y}.", f"{s}/{y}")
        yield Answer("", f"{s} ÷ {y} = {r.best}{ul}.", r.best)
    elif kind == "rect.per":
        r = yield Call(f"Length and width together are half the perimeter: {s} divided by 2, minus {y}.", f"{s}/2-{y}")
        yield Answer("", f"{s} ÷ 2 − {y} = {r.best}{ul}.", r.best)
    elif kind == "cube":
        r = yield Call(f"The edge of a cube is the cube root of its volume: the cube root of {s}.", f"cbrt({s})")
        yield Answer("", f"The cube root of {s} is {r.best}{ul}.", r.best)
    else:
        r = yield Call(f"The height is the volume divided by length and width: {s} divided by {y} times {z}.", f"{s}/({y}*{z})")
        yield Answer("", f"{s} ÷ ({y} × {z}) = {r.best}{ul}.", r.best)


TWICE = ["a rectangle is {b}{u} wide and {t} as long", "the length of a rectangle is {t} its width, and the width is {b}{u}", "a {p} is {b}{u} wide; its length is {t} that", "a rectangular {p} is {t} as long as wide, and it is {b}{u} wide", "the short side of a rectangle is {b}{u}, the long side {t} as much"]
LONGER = ["a rectangle is {b}{u} wide and {m}{u} longer than that", "the length of a rectangle is {m}{u} more than its width, which is {b}{u}", "a rectangular {p} is {b}{u} wide, and the length is {m}{u} more", "the short side of a rectangle is {b}{u}, the long side is longer by {m}{u}"]
TWO_PARTS = ["an L-shaped {p} can be cut into two rectangles, {a} m by {b} m and {c} m by {e} m", "a flat has two rooms of {a} m x {b} m and {c} m x {e} m", "{n} mows two lawns, one {a} m by {b} m, the other {c} m by {e} m", "an L shape consists of a {a} by {b} m and a {c} by {e} m rectangle", "two carpets measure {a} m by {b} m and {c} m by {e} m", "the house is built from two rectangles, {a} m × {b} m and {c} m × {e} m", "a kitchen of {a} m by {b} m opens into a dining room of {c} m by {e} m"]
RING = ["a {p} of {a} m by {b} m is surrounded by a path {m} m wide", "around a {p} of {a} m x {b} m runs a walkway, {m} m wide on every side", "a pool is {a} m by {b} m; a border of {m} m goes all around it", "a photo of {a} cm by {b} cm gets a frame that is {m} cm wide on all sides", "a painting ({a} cm by {b} cm) has a frame {m} cm wide all round"]
HOLE = ["in a {p} of {a} m by {b} m lies a pond of {c} m by {e} m", "{n} cuts a piece of {c} m by {e} m out of a cloth of {a} m by {b} m", "a wall is {a} m by {b} m and has a window of {c} m by {e} m", "from a board of {a} m by {b} m a part of {c} m by {e} m is sawn off", "a hall of {a} m by {b} m has a stage of {c} m by {e} m in it"]


@skill("wild_made_of", weight=0.9)
def wild_made_of(d):
    kind = d.pick(["twice", "twice", "longer", "two", "two", "ring", "hole", "walls", "paint", "tiles"])
    u, ul, ua, _ = unit(d, 0.1)
    n, place = name(d), d.pick(SHAPE_PLACES)
    a, b, c, e, m = d.int(6, 40), d.int(6, 40), d.rng.randint(2, 5), d.rng.randint(2, 5), d.rng.randint(1, 5)
    if kind in ("twice", "longer"):
        k = d.pick([2, 2, 3, 4, 5])
        m = d.rng.randint(2, 20)
        want = d.pick(["area", "perimeter"])
        fact = d.say("wild.twice", TWICE, b=b, u=u, p=place, t="twice" if k == 2 else d.pick([f"{k} times", {3: "three times", 4: "four times", 5: "five times"}[k]])) if kind == "twice" else d.say("wild.longer", LONGER, b=b, m=m, u=u, p=place)
        yield put(d, fact, want)
        r = yield (Call(f"First the length: {k} times {b}.", f"{k}*{b}") if kind == "twice" else Call(f"First the length: {b} plus {m}.", f"{b}+{m}"))
        if want == "area":
            s = yield Call(f"The area is {r.best} times {b}.", f"{r.best}*{b}")
            yield Answer("", f"The length is {r.best}, so the area is {r.best} × {b} = {s.best}{ua}.", s.best)
        else:
            s = yield Call(f"The perimeter is twice the sum of {r.best} and {b}.", f"2*({r.best}+{b})")
            yield Answer("", f"The length is {r.best}, so the perimeter is 2 × ({r.best} + {b}) = {s.best}{ul}.", s.best)
    elif kind == "two":
        c, e = d.int(2, 20), d.int(2, 20)
        yield tell(d, [d.say("wild.two.parts", TWO_PARTS, a=a, b=b, c=c, e=e, p=place, n=n)], d.say("wild.two.q", ["what is the whole area", "how many square meters is that in all", "what is the area together", "how large is the total area", "how many m² are there altogether", "what is the sum of both areas"]))
        r = yield Call(f"The areas {a} times {b} and {c} times {e} are added.", f"{a}*{b}+{c}*{e}")
        yield Answer("", f"{a} × {b} + {c} × {e} = {r.best}.", r.best)
    elif kind == "ring":
        fact = d.say("wild.ring", RING, a=a, b=b, m=m, p=place)
        part = "frame" if "frame" in fact else "border" if "border" in fact else "walkway" if "walkway" in fact else "path"
        yield tell(d, [fact], d.say("wild.ring.q", ["what is the area of the {w}", "how large is the {w} alone", "how much area does the {w} have", "what area does the {w} cover"], w=part))
        r = yield Call(f"The outer rectangle is {a} + 2 × {m} by {b} + 2 × {m}: its area.", f"({a}+2*{m})*({b}+2*{m})")
        s = yield Call(f"The inner area is taken away: {r.best} minus {a} times {b}.", f"{r.best}-{a}*{b}")
        yield Answer("", f"The outer area is {r.best}, the inner {a} × {b}; the difference is {s.best}.", s.best)
    elif kind == "hole":
        fact = d.say("wild.hole", HOLE, a=a, b=b, c=c, e=e, p=place, n=n)
        small = next(w for w in ("piece", "window", "part", "stage", "pond") if w in fact)
        yield tell(d, [fact], d.say("wild.hole.q", ["what area is left", "how many square meters remain", "how big is the rest", "what is the area without the {w}", "how much of the area is left over"], w=small))
        r = yield Call(f"First the whole area: {a} times {b}.", f"{a}*{b}")
        s = yield Call(f"Then the area of the part: {c} times {e}.", f"{c}*{e}")
        v = yield Call(f"What is left is {r.best} minus {s.best}.", f"{r.best}-{s.best}")
        yield Answer("", f"{a} × {b} = {r.best} and {c} × {e} = {s.best}; {r.best} − {s.best} = {v.best} m².", v.best)
    elif kind == "walls":
        h = d.pick([2, 3, 4])
        yield tell(d, [d.say("wild.walls", ["a room is {a} m long, {b} m wide and {h} m high", "{n}'s room is {a} m by {b} m with walls {h} m high", "a hall of {a} m by {b} m has a height of {h} m"], a=a, b=b, h=h, n=n)], d.say("wild.walls.q", ["what is the area of the four walls", "how many square meters of wall are there, without doors", "how much wallpaper is needed for the four walls", "how large are the four walls together"]))
        r = yield Call(f"The walls are the perimeter of the floor times the height {h}.", f"2*({a}+{b})*{h}")
        yield Answer("", f"2 × ({a} + {b}) × {h} = {r.best} m².", r.best)
    elif kind == "paint":
        k = d.pick([4, 5, 6, 8, 10, 12])
        b = k * d.rng.randint(1, 3)
        yield tell(d, [d.say("wild.paint", ["a wall is {a} m long and {b} m high", "{n} paints a fence that is {a} m long and {b} m high", "a ceiling measures {a} m by {b} m", "{n} wants to paint a floor of {a} m by {b} m"], a=a, b=b, n=n), d.say("wild.paint.k", ["a liter of paint covers {k} m²", "one litre is enough for {k} square meters", "with a litre you can paint {k} square metres", "a can of one liter does {k} m²"], k=k)],
                   d.say("wild.paint.q", ["how many liters are needed", "how much paint is needed", "how many litres must be bought", "how many liters of paint does it take"]))
        r = yield Call(f"First the area of the wall: {a} times {b}.", f"{a}*{b}")
        s = yield Call(f"The paint needed is {r.best} divided by {k}.", f"{r.best}/{k}")
        yield Answer("", f"The wall has {a} × {b} = {r.best} m², and {r.best} ÷ {k} = {s.best}.", s.best)
    else:
        t = d.pick([10, 20, 25, 30, 40, 50])
        a, b = t * d.rng.randint(3, 30), t * d.rng.randint(3, 30)
        yield tell(d, [d.say("wild.tile.floor", ["a floor is {a} cm long and {b} cm wide", "{n} tiles a bathroom floor of {a} cm by {b} cm", "a wall of {a} cm x {b} cm gets tiles", "the hallway measures {a} cm by {b} cm"], a=a, b=b, n=n), d.say("wild.tile", ["the tiles are squares of {t} cm", "every tile is {t} cm by {t} cm", "square tiles with {t} cm sides are used", "one tile is a square with a side of {t} cm"], t=t)],
                   d.say("wild.tile.q", ["how many tiles are needed", "how many tiles does it take", "how many tiles must be bought", "what number of tiles covers it"]))
        r = yield Call(f"The floor area divided by the area of one tile: {a} times {b} divided by {t} squared.", f"{a}*{b}/{t}^2")
        yield Answer("", f"{a} × {b} ÷ {t}² = {r.best} tiles.", r.best)


# -- circles ----------------------------------------------------------------------------------------------------------------------
ROUND = ["a circle has a {w} of {a}{u}", "the {w} of a circle is {a}{u}", "a round {p} has a {w} of {a}{u}", "a circular {p} has {w} {a}{u}", "circle, {l} = {a}{u}", "we have a circle with {l} = {a}{u}", "the round {p} measures {a}{u} in {w}", "a wheel has a {w} of {a}{u}", "a plate is a circle with {w} {a}{u}"]
CIRC = {True: ["what is its area", "find the area", "how large is the area", "what area does it have", "calculate the area"], False: ["what is its circumference", "find the circumference", "how far is it around", "calculate the circumference", "how long is the circumference", "what is the distance around it"]}


@skill("wild_circle", weight=0.3)
def wild_circle(d):
    x, a = length(d, 40)
    u, ul, ua, _ = unit(d, 0.15)
    area, diameter = d.chance(0.5), d.chance(0.35)
    w = "diameter" if diameter else "radius"
    fact = d.say("wild.round", ROUND, w=w, a=x, u=u, l="d" if diameter else "r", p=d.pick(["pond", "table", "pizza", "pool", "clock", "mirror", "rug", "tower", "lid", "cake", "field", "tent"]))
    q = d.say("wild.circ" + str(area), CIRC[area])
    text = d.say("wild.put", PUT, F=cap(fact), f=lower(fact), q=q, Q=cap(q))
    yield text[:-1] + "." if q[:4] in ("find", "calc") and text.endswith("?") else text
    half = f"({a}/2)" if diameter else a
    if area:
        e, th, t = f"pi*{half}^2", f"The area of a circle is π times the radius squared: {'the radius is half of ' + a if diameter else 'the radius is ' + a}", f"π × {half}²"
    elif diameter:
        e, th, t = f"pi*{a}", f"The circumference of a circle is π times the diameter {a}", f"π × {a}"
    else:
        e, th, t = f"2*pi*{a}", f"The circumference of a circle is 2 times π times the radius {a}", f"2 × π × {a}"
    r = yield Call(th + ".", e)
    v = r.decimal.replace("≈ ", "")
    yield Answer("", f"{t} ≈ {v}{ua if area else ul}.", v)
