"""Shapes, speed, interest, unit prices and units with next to no words, as they are typed into a search bar."""
import re
from fractions import Fraction

from .core import skill
from .plain_b_base import tell
from .plain_parts_base import after
from .real_words import Task, dec, finite

# N is what is asked, P what is given.
FORMS = ["N P", "N P", "N P?", "N, P", "N: P", "N with P", "N if P", "N for P", "N given P", "N when P", "P N", "P N?", "P, N", "P, N?", "P. N?", "P: N", "P - N?", "find N P", "find N, P", "find N with P", "find the N with P", "calculate N P", "calculate N: P", "what is N P", "What is the N with P?", "what's the N, P", "N P = ?", "how to find N P", "compute N, P", "I need N, P", "Find the N: P.", "P. Find the N.", "P. What is the N?", "Work out the N. P.", "N? P"]


def soup(names, params, forms=FORMS):
    """Every form with every way to give what is given; the names vary within."""
    out = []
    for f in forms:
        for p in params:
            t = f.replace("P", "¤").replace("N", "[" + "|".join(names) + "]").replace("¤", p)
            out.append(re.sub(r"(?<=[.?] )([a-z])|^([a-z])(?=.*[.?] [A-Z])", lambda m: m[0].upper(), t) if ". " in f and f[0] != "P" else t)
    return out


def size(d, hi=60):
    r = d.rng.random()
    if r < 0.2:
        return dec(d, 0.5, 30, d.pick([1, 1, 2]))
    return str(d.int(2, d.pick([12, 20, hi, 200])))


def unit(d):
    return d.pick(["", "", "", "", " cm", "cm", " m", "m", " ft", " in", " mm", "ft", " inches", " units", " meters"])


def sides(k, different=True):
    def draw(d):
        while True:
            xs = [size(d) for _ in range(k)]
            if not different or len(set(xs)) == k:
                break
        u = unit(d)
        v = dict(zip("abc", xs))
        v.update({n.upper(): x + u for n, x in zip("abc", xs)})
        return v
    return draw


def triangle3(d):
    while True:
        a, b, c = sorted(d.rng.randint(2, d.pick([12, 20, 50])) for _ in range(3))
        if a + b > c:
            break
    xs = [a, b, c]
    if d.chance(0.4):
        d.rng.shuffle(xs)
    u = d.pick(["", "", "", " cm", "cm", " m", " ft"])
    return {**dict(zip("abc", map(str, xs))), **{n: f"{x}{u}" for n, x in zip("ABC", xs)}, "u": u}


def right(hypotenuse):
    """A Pythagorean triple."""
    def draw(d):
        a, b, c = d.pick([(3, 4, 5), (3, 4, 5), (5, 12, 13), (8, 15, 17), (7, 24, 25), (20, 21, 29), (9, 40, 41), (12, 35, 37)])
        k = d.pick([1, 1, 2, 3, 4, 5, 10])
        if d.chance(0.5):
            a, b = b, a
        u = unit(d)
        x, y = (a, b) if hypotenuse else (c, a)
        x, y = str(x * k), str(y * k)
        return dict(a=x, b=y, A=x + u, B=y + u)
    return draw


def area_side(d):
    a, b = d.int(2, d.pick([12, 20, 40])), d.int(2, d.pick([12, 30, 60]))
    u = d.pick(["", "", "", " cm", " m", "cm", "m", " ft"])
    return dict(a=str(a * b), b=str(b), A=f"{a * b}" + (f"{u}²" if u and d.chance(0.6) else f" square{u}" if u[:1] == " " else u and f"{u}²"), B=f"{b}{u}")


def perimeter_side(d):
    a, b = d.int(2, d.pick([12, 20, 40])), d.int(2, d.pick([12, 30, 60]))
    u = d.pick(["", "", "", " cm", " m", "cm", "m", " ft"])
    return dict(a=str(2 * (a + b)), b=str(b), A=f"{2 * (a + b)}{u}", B=f"{b}{u}")


def square_of(kind):
    def draw(d):
        a = d.int(2, d.pick([12, 20, 40]))
        x = a * a if kind == "area" else 4 * a
        u = d.pick(["", "", "", " cm", " m", "cm", "m", " ft"])
        return dict(a=str(x), A=f"{x}{u}" + ("²" if u and kind == "area" else ""))
    return draw


TWO = ["{A} by {B}", "{A} by {B}", "{A} x {B}", "{A} × {B}", "{A} and {B}", "{a} {b}", "{A}, {B}"]
LW = ["length {A} width {B}", "length {A}, width {B}", "length {A} and width {B}", "l = {a}, w = {b}", "l={a} w={b}", "sides {A} and {B}", "sides {a}, {b}", "{A} long {B} wide", "{A} long and {B} wide", "length = {A}, width = {B}"]
LWB = LW + ["base {A} height {B}", "width {A} height {B}", "width {A}, length {B}"]
RA, RP = ["area rectangle", "area of rectangle", "rectangle area", "area of a rectangle", "rectangular area"], ["perimeter rectangle", "perimeter of rectangle", "rectangle perimeter", "perimeter of a rectangle"]
BH = ["base {A} height {B}", "base {A}, height {B}", "base {A} and height {B}", "b = {a}, h = {b}", "b={a} h={b}", "base = {A}, height = {B}", "{A} base {B} height", "height {A} base {B}", "height {A}, base {B}", "base {A} and altitude {B}"]
S1 = ["side {A}", "side {A}", "side length {A}", "sides {A}", "side = {A}", "s = {a}", "s={a}", "edge {A}", "{A}", "side of {A}"]
ABC = ["{a} {b} {c}", "{A} {B} {C}", "{A}, {B}, {C}", "{A}, {B} and {C}", "sides {a} {b} {c}", "sides {A}, {B}, {C}", "sides {A} {B} {C}", "sides of {A}, {B} and {C}", "side lengths {A}, {B}, {C}", "a = {a}, b = {b}, c = {c}", "sides {a}-{b}-{c}", "sides: {a}, {b}, {c}"]
BOX = ["{a} {b} {c}", "{A} x {B} x {C}", "{a}x{b}x{c}", "{A} by {B} by {C}", "{A} × {B} × {C}", "{A}, {B}, {C}", "length {A} width {B} height {C}", "length {A}, width {B}, height {C}", "l = {a}, w = {b}, h = {c}", "l={a} w={b} h={c}", "sides {A}, {B} and {C}", "dimensions {A}, {B}, {C}", "dimensions {A} x {B} x {C}"]
LEGS = ["legs {A} and {B}", "legs {a}, {b}", "legs {a} {b}", "sides {A} and {B}", "a = {a}, b = {b}", "a={a} b={b}", "short sides {A} and {B}", "{A} and {B}"]
HYP = ["hypotenuse {A} and leg {B}", "hypotenuse {A}, leg {B}", "hypotenuse {A} one leg {B}", "c = {a}, a = {b}", "hypotenuse {a} side {b}", "hypotenuse {A} and one side {B}", "hypotenuse = {A}, leg = {B}"]
SHAPES = [
    Task(sides(2), [("The area of a rectangle is length times width: {a} times {b}.", "{a}*{b}")], soup(RA, TWO + LWB), spell=0, weight=4),
    Task(sides(2), [("The perimeter of a rectangle is twice the sum of {a} and {b}.", "2*({a}+{b})")], soup(RP, TWO + LW), spell=0, weight=4),
    Task(sides(2), [("The area of a triangle is base times height divided by 2: {a} times {b} divided by 2.", "{a}*{b}/2")], soup(["area triangle", "area of triangle", "triangle area", "area of a triangle"], BH), spell=0, weight=4),
    Task(triangle3, [("The perimeter is the sum of the three sides.", "{a}+{b}+{c}")], soup(["perimeter triangle", "perimeter of triangle", "triangle perimeter", "perimeter of a triangle"], ABC), spell=0, weight=4),
    Task(sides(1), [("The area of a square is its side squared: {a} squared.", "{a}^2")], soup(["area square", "area of square", "square area", "area of a square"], S1), spell=0, weight=2.5),
    Task(sides(1), [("The perimeter of a square is 4 times its side: 4 times {a}.", "4*{a}")], soup(["perimeter square", "perimeter of square", "square perimeter", "perimeter of a square"], S1), spell=0, weight=3),
    Task(sides(3, False), [("The volume of a box is length times width times height: {a} times {b} times {c}.", "{a}*{b}*{c}")], soup(["volume box", "volume of box", "box volume", "volume of a box", "volume cuboid", "volume of a cuboid", "volume rectangular prism", "volume of rectangular prism"], BOX), spell=0, weight=3),
    Task(sides(1), [("The volume of a cube is its edge cubed: {a} cubed.", "{a}^3")], soup(["volume cube", "volume of cube", "cube volume", "volume of a cube"], S1), spell=0, weight=1.5),
    Task(area_side, [("The other side is the area divided by the known side: {a} divided by {b}.", "{a}/{b}")], soup(["width of rectangle", "rectangle width", "width rectangle"], ["area {A} length {B}", "area {A}, length {B}", "area = {a}, length = {b}", "area {A} and length {B}"]) + soup(["length of rectangle", "rectangle length", "length rectangle"], ["area {A} width {B}", "area {A}, width {B}", "area = {a}, width = {b}", "area {A} and width {B}"]) + ["rectangle area {A} width {B} length?", "rectangle area {A} length {B} width?", "rectangle, area {A}, one side {B}, other side?", "rectangle of area {A}, one side {B}. other side?", "area {A}, side {B}, other side of the rectangle?", "area of rectangle is {A} and one side is {B}, find the other", "a rectangle has area {A} and length {B}. width?", "rectangle: area {A}, width {B}. length = ?", "area {A} width {B} find length", "area {A} length {B} find width"], spell=0, weight=3),
    Task(perimeter_side, [("Length and width together are half the perimeter: {a} divided by 2, minus {b}.", "{a}/2-{b}")], ["rectangle perimeter {A} length {B} width?", "rectangle perimeter {A}, width {B}, length?", "perimeter of rectangle {A}, one side {B}, other side?", "perimeter {A} length {B} find width of rectangle", "perimeter {A} width {B} find length of rectangle", "rectangle with perimeter {A} and one side {B}. other side?", "width of rectangle if perimeter is {A} and length {B}", "length of rectangle perimeter {A} width {B}", "rectangle, perimeter {A}, side {B}. Find the other side.", "The perimeter of a rectangle is {A} and its length is {B}. Find the width.", "The perimeter of a rectangle is {A} and its width is {B}. Find the length.", "find the width: rectangle, P = {A}, l = {B}", "P = {a}, l = {b}, rectangle, w?", "a rectangle has perimeter {A} and length {B}. width?"], spell=0, weight=1.5),
    Task(square_of("area"), [("The side of a square is the square root of its area: the root of {a}.", "sqrt({a})")], soup(["side of square", "side of a square", "square side", "side length of square"], ["area {A}", "area = {A}", "area of {A}", "area is {A}", "A = {a}"]), spell=0, weight=1.5),
    Task(square_of("perimeter"), [("The side of a square is a quarter of its perimeter: {a} divided by 4.", "{a}/4")], soup(["side of square", "side of a square", "square side", "side length of square"], ["perimeter {A}", "perimeter = {A}", "perimeter of {A}", "perimeter is {A}", "P = {a}"]), spell=0, weight=1.5),
    Task(square_of("perimeter"), [("Asked: the area. First the side: {a} divided by 4.", "{a}/4"), ("The area is the side {r1} squared.", "{r1}^2")], soup(["area of square", "area of a square", "square area", "area square"], ["perimeter {A}", "perimeter = {A}", "perimeter of {A}", "perimeter is {A}", "P = {a}"]), spell=0, weight=1.5),
    Task(square_of("area"), [("Asked: the perimeter. First the side: the square root of {a}.", "sqrt({a})"), ("The perimeter is 4 times the side {r1}.", "4*{r1}")], soup(["perimeter of square", "perimeter of a square", "square perimeter", "perimeter square"], ["area {A}", "area = {A}", "area of {A}", "area is {A}", "A = {a}"]), spell=0, weight=1.5),
    Task(right(True), [("By Pythagoras it is the square root of {a}² + {b}².", "sqrt({a}^2+{b}^2)")], soup(["hypotenuse", "hypotenuse of right triangle", "hypotenuse of a right triangle", "hypotenuse right triangle"], LEGS), spell=0, weight=2),
    Task(right(False), [("By Pythagoras it is the square root of {a}² − {b}².", "sqrt({a}^2-{b}^2)")], soup(["other leg", "other leg of right triangle", "missing side right triangle", "missing leg"], HYP), spell=0, weight=1.5),
]


# -- speed -------------------------------------------------------------------------------------------------------------------
HOUR = [" h", " h", "h", " hours", " hours", " hrs", " hr"]


def motion(find):
    def draw(d):
        while True:
            u = d.pick(["km", "km", "km", "miles", "mi"])
            t = d.pick([str(d.int(2, 12)), str(d.int(2, 12)), dec(d, 0.5, 6, 1), d.pick(["0.5", "1.5", "2.5", "1.25", "0.75", "3.5", "4.5"])])
            v = str(d.pick([5, 10, 12, 15, 20, 30, 40, 45, 50, 55, 60, 65, 70, 72, 75, 80, 90, 100, 110, 120, d.int(2, 99), d.int(100, 900)]))
            s = finite(Fraction(v) * Fraction(t))
            if s and s != t and len({s, t, v}) == 3:
                break
        per = {"km": d.pick(["km/h", "km/h", "kmh", "kph", " km/h", " km per hour"]), "miles": d.pick(["mph", " mph", " miles per hour"]), "mi": d.pick(["mph", " mph", " mi/h"])}[u]
        h = d.pick(HOUR)
        if h[-1:] == "s" and t == "1":
            h = " h"
        return dict(s=s, t_=t, v=v, S=s + d.pick([" ", " ", ""]) + u, T=t + h, V=v + (per if per[0] == " " or d.chance(0.4) else " " + per), u=u, per=per.strip(), w="hours")
    return draw


def metres(d):
    while True:
        t, v = str(d.int(2, d.pick([12, 60]))), str(d.int(2, 30)) if d.chance(0.8) else dec(d, 1, 12, 1)
        s = finite(Fraction(v) * Fraction(t))
        if s and len({s, t, v}) == 3:
            break
    return dict(s=s, t_=t, v=v, S=s + d.pick([" m", " m", "m", " meters", " metres"]), T=t + d.pick([" s", "s", " sec", " seconds"]), V=v + d.pick([" m/s", "m/s", " m per second"]), per="m/s", u="m", w="seconds")


def minutes(d):
    while True:
        m = d.pick([10, 12, 15, 20, 24, 30, 36, 40, 45, 48, 50, 75, 90, 100, 150])
        v = d.pick([6, 12, 15, 18, 20, 24, 30, 36, 40, 45, 48, 50, 60, 64, 72, 75, 80, 84, 90, 96, 100, 120])
        s = Fraction(v * m, 60)
        if s.denominator == 1:
            break
    u, per = d.pick([("km", "km/h"), ("km", "km/h"), ("miles", "mph")])
    return dict(s=str(s), t_=str(m), v=str(v), S=f"{s} {u}", T=f"{m} " + d.pick(["min", "minutes", "mins"]), V=f"{v} {per}", per=per, u=u)


SPEED_P = ["{S} {T}", "{S} in {T}", "{S} in {T}", "{S}, {T}", "{T} {S}", "{T}, {S}", "distance {S} time {T}", "distance {S}, time {T}", "time {T}, distance {S}", "d = {S}, t = {T}", "d={S} t={T}", "{S} took {T}", "{S} / {T}"]
SPEED_N = ["speed", "speed", "average speed", "how fast", "avg speed", "speed in {per}", "velocity"]
DIST_P = ["{V} {T}", "{V} for {T}", "{V} for {T}", "{V}, {T}", "{T} {V}", "{T} at {V}", "{T} at {V}", "speed {V} time {T}", "speed {V}, time {T}", "time {T}, speed {V}", "v = {V}, t = {T}", "{V} x {T}"]
DIST_N = ["distance", "distance", "how far", "distance traveled", "distance covered", "distance in {u}", "how many {u}"]
TIME_P = ["{S} {V}", "{S} at {V}", "{S} at {V}", "{S}, {V}", "{V} {S}", "{V}, {S}", "distance {S} speed {V}", "distance {S}, speed {V}", "speed {V}, distance {S}", "d = {S}, v = {V}", "{V} for {S}"]
TIME_N = ["time", "time", "how long", "travel time", "time needed", "time in {w}", "how many {w}"]
BARE = ["N P", "N P?", "N, P", "N: P", "N for P", "P N", "P N?", "P, N", "P, N?", "P. N?", "P: N?", "P - N?", "find N P", "find N: P", "calculate N, P", "N? P", "P = N?", "P what is the N", "P, find N", "P N = ?"]
MOTION = [
    Task(motion("v"), [("Speed is distance divided by time: {s} divided by {t_} hours.", "{s}/{t_}")], soup(SPEED_N, SPEED_P, BARE), spell=0, weight=4),
    Task(motion("s"), [("Distance is speed times time: {v} times {t_} hours.", "{v}*{t_}")], soup(DIST_N, DIST_P, BARE), spell=0, weight=4),
    Task(motion("t"), [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], soup(TIME_N, TIME_P, BARE), spell=0, weight=4),
    Task(metres, [("Speed is distance divided by time: {s} divided by {t_} seconds.", "{s}/{t_}")], soup(SPEED_N, SPEED_P, BARE), spell=0, weight=2.5),
    Task(metres, [("Distance is speed times time: {v} times {t_} seconds.", "{v}*{t_}")], soup(DIST_N, DIST_P, BARE), spell=0, weight=1.5),
    Task(metres, [("Time is distance divided by speed: {s} divided by {v}.", "{s}/{v}")], soup(TIME_N, TIME_P, BARE), spell=0, weight=1.5),
    Task(minutes, [("Distance is speed times time: {v} times ({t_}/60) hours.", "{v}*({t_}/60)")], soup(DIST_N, DIST_P, BARE), spell=0, weight=2),
    Task(minutes, [("Speed is distance divided by time: {s} divided by ({t_}/60) hours.", "{s}/({t_}/60)")], soup(["speed in {per}", "average speed in {per}", "how many {per}"], SPEED_P, BARE), spell=0, weight=2),
    Task(minutes, [("Time is distance divided by speed: {s} divided by {v}, times 60 for minutes.", "{s}/{v}*60")], soup(["time in minutes", "how many minutes", "minutes"], TIME_P, BARE), spell=0, weight=2),
]


# -- interest ----------------------------------------------------------------------------------------------------------------
def interest(d):
    while True:
        p = d.pick([100, 150, 200, 250, 300, 400, 450, 500, 600, 750, 800, 900, 1000, 1200, 1500, 1800, 2000, 2400, 2500, 3000, 3600, 4000, 4500, 5000, 6000, 7500, 8000, 10000, 12000, 15000, d.int(2, 99) * 50])
        r = d.pick(["2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "1.5", "2.5", "3.5", "4.5", "7.5", "6.5", "5.5", "3.2", "1"])
        t = d.int(2, 10)
        m = d.pick([3, 4, 6, 8, 9, 10, 15, 18, 20, 30])
        if (Fraction(r) * p * m / 12).denominator == 1:
            break
    i = finite(Fraction(r) * p * t / 100)
    cash = d.pick(["", "", "$", "$", "£", "€", "₹"])
    n = f"{p:,}" if d.chance(0.4) else str(p)
    ni = f"{int(i):,}" if i.isdigit() and d.chance(0.4) else i
    return dict(p=p, r=r, t_=t, m=m, i=i, A=cash + n, I=cash + ni, R=d.pick(["{}%", "{}%", "{}%", "{} %", "{} percent"]).format(r), T=f"{t} " + d.pick(["years", "years", "yrs", "yr"]), M=f"{m} months")


INT_N = ["simple interest", "simple interest", "interest (simple)", "SI", "find simple interest", "simple int"]
INT_P = ["{A} {R} {T}", "{A} at {R} for {T}", "{A} at {R} for {T}", "{A}, {R}, {T}", "on {A} at {R} for {T}", "on {A} at {R} per year for {T}", "on {A}, {R}, {T}", "principal {A}, rate {R}, time {T}", "principal {A} rate {R} time {T}", "P={A} R={R} T={T}", "P = {A}, r = {R}, t = {T}", "{A} for {T} at {R}", "on {A} for {T} at {R}", "{A} {R} p.a. {T}", "{A} @ {R} {T}", "{A} {T} {R}"]
SUM_N = ["total with simple interest", "amount with simple interest", "total amount simple interest", "final amount simple interest", "balance with simple interest", "total after simple interest"]
INT_F = ["N P", "N P", "N P?", "N, P", "N: P", "P N", "P N?", "P, N?", "P. N?", "P: N", "find N P", "calculate N P", "calculate the N P", "what is the N P", "What is the N P?", "compute N P", "N P = ?", "how much N P"]


def monthly(ps):
    return [p.replace("{T}", "{M}") for p in ps]


INTEREST = [
    Task(interest, [("Asked: the interest. Simple interest is {p} times {r} percent times {t_} years.", "{p}*{r}*{t_}/100")], soup(INT_N, INT_P, INT_F), spell=0, weight=4),
    Task(interest, [("Asked: the interest. Simple interest is {p} times {r} percent times {m} months (÷ 12).", "{p}*{r}*{m}/100/12")], soup(INT_N, monthly(INT_P), INT_F), spell=0, weight=2),
    Task(interest, [("Asked: the total with interest. Simple interest is {p} times {r} percent times {t_} years.", "{p}*{r}*{t_}/100"), ("The total is {p} plus the interest {r1}.", "{p}+{r1}")], soup(SUM_N, INT_P, INT_F), spell=0, weight=3),
    Task(interest, [("The rate is the interest {i} divided by {p} and by {t_} years, times 100.", "{i}/{p}/{t_}*100")], ["rate if {A} earns {I} simple interest in {T}", "simple interest rate: principal {A}, interest {I}, {T}", "principal {A} interest {I} time {T} rate?", "P={A} I={I} T={T} find R simple interest", "{A} earns {I} simple interest in {T}. rate?", "find the rate: {A}, {T}, simple interest {I}", "interest {I} on {A} in {T}, simple interest rate?", "What simple interest rate gives {I} on {A} in {T}?", "rate per year simple interest {A} {I} interest {T}"], spell=0, weight=1.2),
    Task(interest, [("The time is the interest {i} divided by {p} and by {r} percent.", "{i}/{p}/{r}*100")], ["how long for {A} to earn {I} at {R} simple interest", "time: principal {A}, interest {I}, rate {R} simple", "principal {A} interest {I} rate {R} time?", "P={A} I={I} R={R} find T simple interest", "{A} at {R} simple interest, interest {I}. how many years?", "years to earn {I} interest on {A} at {R} simple", "In how many years does {A} at {R} simple interest earn {I}?", "find the time: {A}, {R}, simple interest {I}"], spell=0, weight=1.2),
    Task(interest, [("The principal is the interest {i} divided by {r} percent and by {t_} years.", "{i}/{r}/{t_}*100")], ["principal if simple interest is {I} at {R} for {T}", "principal: interest {I}, rate {R}, time {T}", "interest {I} rate {R} time {T} principal?", "I={I} R={R} T={T} find P simple interest", "what principal earns {I} simple interest in {T} at {R}", "find the principal: simple interest {I}, {R}, {T}", "how much at {R} simple interest for {T} earns {I}"], spell=0, weight=1.2),
]


# -- what one costs, what others cost ----------------------------------------------------------------------------------------
GOODS = [g.split("/") for g in "pens/pen,apples/apple,eggs/egg,books/book,tickets/ticket,cans/can,bottles/bottle,oranges/orange,notebooks/notebook,bars/bar,batteries/battery,cups/cup,lemons/lemon,shirts/shirt,muffins/muffin,pencils/pencil,rolls/roll,stamps/stamp,cards/card,bulbs/bulb,mugs/mug,bananas/banana,bagels/bagel,cookies/cookie".split(",")]


def priced(d):
    k, j = d.rng.sample([2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 20, 24, 7, 30], 2)
    one = Fraction(d.pick([d.int(5, 300) * 5, d.int(1, 20) * 100, d.int(1, 30) * 50, d.int(20, 999)]), 100)
    cash = d.pick(["$", "$", "£", "€", "", ""])

    def money(x):
        return str(int(x)) if x.denominator == 1 else f"{float(x):.2f}"
    many, single = d.pick(GOODS)
    return dict(k=k, j=j, t_=money(one * k), p=money(one), T=cash + money(one * k), P=cash + money(one), J=cash + money(one * j), g=money(one * j), m=many, o=single)


PRICES = [
    Task(priced, [("Asked: the price of one. One costs {t_} divided by {k}.", "{t_}/{k}")], ["{k} for {T}, price each", "{k} for {T}, each?", "{k} for {T} how much each", "{k} for {T}, price of one?", "{k} for {T} unit price", "unit price {k} for {T}", "unit price: {T} for {k}", "{T} for {k}, unit price?", "{T} for {k} {m}, price per {o}", "{k} {m} {T}, one {o}?", "{k} {m} {T} price of 1", "{k} {m} cost {T}, 1 {o}?", "{k} {m} cost {T}, price each?", "{k} {m} cost {T}. cost of one {o}", "{k} {m} for {T}. price per {o}?", "price per {o} if {k} {m} cost {T}", "price of one {o} if {k} cost {T}", "cost per {o}: {k} for {T}", "cost of 1 {o} if {k} {m} cost {T}", "how much is one if {k} cost {T}", "{T} divided among {k} {m}, each?", "{k} {m} = {T}, 1 {o} = ?", "{k}-pack {T}, price per {o}", "pack of {k} for {T}, each?", "{k} {m} at {T} total, unit price"], spell=0, weight=3),
    Task(priced, [("Asked: the price of {j}. One costs {t_} divided by {k}.", "{t_}/{k}"), ("Then {j} cost {j} times {r1}.", "{j}*{r1}")], ["{k} for {T}, {j} for?", "{k} for {T}, how much for {j}", "{k} for {T}, price of {j}?", "{k} {m} cost {T}, cost of {j} {m}", "{k} {m} cost {T}, {j} {m}?", "{k} {m} {T}, {j} {m}?", "{k} {m} = {T}, {j} {m} = ?", "if {k} {m} cost {T} how much do {j} cost", "If {k} {m} cost {T}, what do {j} cost?", "{k} {m} for {T}. {j} {m}?", "price of {j} {m} if {k} cost {T}", "cost of {j} if {k} cost {T}", "{T} for {k} {m}, for {j}?", "{k} cost {T}. {j} cost?", "{k} {m} cost {T}. find the cost of {j}", "at {k} for {T}, what do {j} cost", "{k} -> {T}, {j} -> ?"], spell=0, weight=3),
    Task(priced, [("<j times p>.", "<j*p>")], ["{j} {m} at {P} each", "{j} at {P} each, total", "{j} {m} at {P}, total?", "{j} x {P} {m} total", "{j} {m} {P} each total cost", "total cost {j} {m} at {P}", "cost of {j} {m} at {P} each", "price of {j} at {P} each", "{P} each, {j} {m}, total?", "{P} per {o}, {j} {m}", "{P} per {o} x {j}", "one {o} {P}, {j} {m}?", "1 {o} = {P}, {j} {m} = ?", "if one {o} is {P}, {j} {m} cost", "how much are {j} {m} at {P} each"], spell=0, weight=2),
    Task(priced, [("{g} divided by {p}.", "{g}/{p}")], ["how many {m} at {P} for {J}", "{P} each, {J} total, how many?", "{J} at {P} each, how many {m}", "{m} {P} each, spent {J}, how many", "{J} buys how many {m} at {P}", "how many {P} {m} for {J}", "total {J}, {P} per {o}, how many {m}?", "number of {m} for {J} at {P} each"], spell=0, weight=1.5),
]


def typed(d, where, tasks):
    """A turn; half of those who type so raise no letter."""
    turn = tell(d, "bare." + where, tasks, story=False, p=0.015)
    q = next(turn)
    yield q[0].lower() + q[1:] if d.chance(0.6) and ". " not in q else q
    yield from after(turn)


@skill("real_plain_bare_shapes", weight=3.5)
def bare_shapes(d):
    yield from typed(d, "shapes", SHAPES)


@skill("real_plain_bare_motion", weight=2.5)
def bare_motion(d):
    yield from typed(d, "motion", MOTION)


@skill("real_plain_bare_interest", weight=1.8)
def bare_interest(d):
    yield from typed(d, "interest", INTEREST)


@skill("real_plain_bare_prices", weight=1.8)
def bare_prices(d):
    yield from typed(d, "prices", PRICES)
