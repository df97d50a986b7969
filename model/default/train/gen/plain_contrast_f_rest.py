"""Contrast sets: a fraction of a whole, and then one of the rest or of the whole again, or a number."""
from .plain_contrast_f_base import COMMON, Fraction, blocks, contrast, gcd, named, paid, tasks, until


def pair(d):
    """a/b of s, then c/e of the rest."""
    (a, b), (c, e) = d.pick(COMMON), d.pick(COMMON)
    k = d.int(1, d.pick([5, 12, 30]))
    s = b * e * k // gcd(b, e) if d.chance(0.5) else b * e * k
    r = Fraction(s * (b - a), b)
    if (r * c / e).denominator > 1 or s < 8:
        return None
    return dict(a=a, b=b, c_=c, e=e, s=s, F=named(d, (a, b)), G=named(d, (c, e)))


def both_whole(d):
    """a/b of s and c/e of s, and some is left."""
    (a, b), (c, e) = d.pick(COMMON), d.pick(COMMON)
    s = b * e // gcd(b, e) * d.int(1, d.pick([5, 12, 30]))
    if Fraction(a, b) + Fraction(c, e) >= 1 or s < 8 or (a, b) == (c, e):
        return None
    return dict(a=a, b=b, c_=c, e=e, s=s, F=named(d, (a, b)), G=named(d, (c, e)))


def then(d):
    """a/b of s, then a number."""
    v = pair(d)
    if not v:
        return None
    rest = v["s"] * (v["b"] - v["a"]) // v["b"]
    return None if rest < 4 else {**v, "k": d.rng.randint(2, rest - 1), "rest": rest}


def back(d):
    a, b = d.pick(COMMON)
    w = b * d.int(2, d.pick([9, 20, 60]))
    return dict(a=a, b=b, w=w, x=w * a // b, r=w - w * a // b, F=named(d, (a, b)))


STEP1 = lambda v: f"1/{v['b']} of {v['s']}: {v['s']} divided by {v['b']}." if v["a"] == 1 else f"{v['a']}/{v['b']} of {v['s']}: {v['a']}/{v['b']} times {v['s']}."     # noqa: E731
OF_IT = lambda a, b, s: (f"1/{b} of {s} is {s} divided by {b}.", f"{s}/{b}") if a == 1 else (f"{a}/{b} of {s} is {a}/{b} times {s}.", f"{a}/{b}*{s}")     # noqa: E731
TAKEN = lambda v: [OF_IT(v["a"], v["b"], v["s"])]     # noqa: E731
LEFT = lambda v: [("Asked: what is left. First " + STEP1(v), OF_IT(v["a"], v["b"], v["s"])[1]), ("What is left is {s} minus {r1}.", "{s}-{r1}")]     # noqa: E731
REST = ("Asked: the second part. The rest is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})")
OF_REST = lambda v: [REST, OF_IT(v["c_"], v["e"], "{r1}")]     # noqa: E731
END = [("Asked: the value after both steps. After the first step it is 1 minus {a}/{b} of {s}.", "{s}*(1-{a}/{b})"), ("After the second step it is 1 minus {c_}/{e} of {r1}.", "{r1}*(1-{c_}/{e})")]
END_ALL = [("Asked: the rest. It is 1 minus {a}/{b} minus {c_}/{e} of {s}.", "{s}*(1-{a}/{b}-{c_}/{e})")]
SECOND_OF_ALL = lambda v: [OF_IT(v["c_"], v["e"], v["s"])]     # noqa: E731
THEN = lambda v: [LEFT(v)[0], ("What is left is {s} minus {r1}.", "{s}-{r1}"), ("Then {k} less: {r2} minus {k}.", "{r2}-{k}")] if v["b"] > 2 else [LEFT(v)[0], ("Then {k} less: {r1} minus {k}.", "{r1}-{k}")]     # noqa: E731
WHOLE_LEFT = [("Asked: the whole. {r} is 1 minus {a}/{b} of it; the whole is {r} divided by that.", "{r}/(1-{a}/{b})")]
OF_WHOLE = lambda v: ("Asked: the whole. {x} is 1/{b} of it; the whole is {x} times {b}.", "{x}*{b}") if v["a"] == 1 else ("Asked: the whole. {x} is {a}/{b} of it; the whole is {x} divided by {a}/{b}.", "{x}/({a}/{b})")     # noqa: E731
WHOLE_PART = lambda v: [OF_WHOLE(v)]     # noqa: E731
REST_PART = lambda v: [("Asked: what is left. " + OF_WHOLE(v)[0].removeprefix("Asked: the whole. "), OF_WHOLE(v)[1]), ("What is left is {r1} minus {x}.", "{r1}-{x}")]     # noqa: E731

# THING: what there is; each scene tells one fraction, two, one and a number, and what remained or went.
BOOK = blocks("""
= one
A book has {s} pages. {n} has read {F} of it.
{n} is reading a book of {s} pages and has done {F} of them.
{F} of a {s}-page book [has been|is] read by {n}.
Of the {s} pages of {his} book, {n} has already read {F}.
{n}'s book is {s} pages long, and {F} of it is behind {him}.
With {F} of a {s}-page book read, {n} takes a break.
~book: {s} pages, {F} read.
= rest
A book has {s} pages. {n} reads {F} of it on Monday and {G} of the rest on Tuesday.
{n} has a book of {s} pages. On Monday {he} reads {F} of the pages, and on Tuesday {G} of those [still unread|that are left].
On Monday {n} read {F} of a {s}-page book. On Tuesday {he} got through {G} of what remained.
{F} of a {s}-page book is read on Monday; of the remaining pages, {G} are read on Tuesday.
~{s} pages. Monday {F}. Tuesday {G} of what was left.
= whole2
A book has {s} pages. {n} reads {F} of it on Monday and {G} of the whole book on Tuesday.
{n} has a book of {s} pages. On Monday {he} reads {F} of all the pages, and on Tuesday {G} of all the pages.
On Monday {n} read {F} of a {s}-page book. On Tuesday {he} read {G} of the book.
~{s} pages. Monday {F} of the book, Tuesday {G} of the book.
= then
A book has {s} pages. {n} reads {F} of it on Monday and {k} pages on Tuesday.
{n} has a book of {s} pages. {F} of them were read on Monday, another {k} on Tuesday.
On Monday {n} read {F} of a {s}-page book, on Tuesday {k} pages more.
= left
{n} has read {F} of a book and has {r} pages left.
After {F} of the book has been read, {r} pages are still to go.
{n} still has {r} pages to read. {F} of the book is behind {him}.
= part
{n} has read {x} pages, which is {F} of {his} book.
{x} pages are {F} of {n}'s book. {He} has read just those.
{n} has read {F} of a book. That was {x} pages.
? taken
How many pages has {n} read?
How many pages are read?
How many pages is that?
? left
How many pages are left?
How many pages has {n} still to read?
How many pages are not read yet?
How many pages remain?
Find the number of pages still to read.
pages left?
? second
How many pages does {n} read on Tuesday?
How many pages is that on Tuesday?
How many pages are read on Tuesday?
Find the number of pages for Tuesday.
pages on Tuesday?
? whole
How many pages does the book have?
How long is the book in pages?
How many pages is the whole book?
Find the number of pages in the book.
""")
SHOP = blocks("""
= one
A [shop|stall|bakery] had {s} {t}. {F} of them [have been|were] sold.
{F} of the {s} {t} [on|at] a stall were sold.
Of {s} {t}, a shop has sold {F}.
A shop sold {F} of the {s} {t} it had.
Out of {s} {t} on the shelf, {F} were bought.
A seller started with {s} {t} and sold {F} of them.
~{s} {t}, {F} sold.
= rest
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {G} of the rest.
A stall sold {F} of its {s} {t} in the morning and {G} of what was left in the afternoon.
Of {s} {t}, {F} went in the morning. {G} of those that remained were sold in the afternoon.
{F} of {s} {t} were sold before lunch; {G} of the others were sold in the afternoon.
~{s} {t}: morning {F}, afternoon {G} of the remainder.
= whole2
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {G} of the original number.
A stall had {s} {t}. It sold {F} of all of them in the morning and {G} of all of them in the afternoon.
Of {s} {t}, {F} were sold in the morning. The afternoon's sales were {G} of the {s}.
= then
A shop had {s} {t}. In the morning {F} of them were sold, and in the afternoon {k}.
A stall sold {F} of its {s} {t} in the morning and {k} more in the afternoon.
Of {s} {t}, {F} went in the morning. After lunch {k} were sold.
= left
A shop sold {F} of its {t} and now has {r}.
{F} of the {t} in a shop were sold, and {r} remain on the shelf.
There are {r} {t} on the stall. The others, {F} of all it had, have been sold.
= part
A shop sold {x} {t}. That was {F} of all it had.
{F} of the {t} in a shop were sold, {x} in all.
The {x} {t} sold today were {F} of those in the shop.
? taken
How many {t} were sold?
How many did it sell?
How many {t} have gone?
? left
How many {t} are left?
How many {t} are not sold?
How many {t} does the seller still have?
How many {t} remain unsold?
What is left over?
how many left?
? second
How many were sold in the afternoon?
How many {t} did it sell in the afternoon?
How many {t} were the afternoon's sales?
afternoon sales?
? whole
How many {t} were there at first?
How many {t} did the shop have to begin with?
How many {t} did the shop start out with?
Find the number of {t} there were before any were sold.
""")
PURSE = blocks("""
= one
{n} had {S} and spent {F} of it.
Of {his} {S}, {n} spent {F} on a game.
{F} of {S} was spent by {n}.
{n} takes {S} to town and spends {F} of it there.
From {S}, {n} paid {F} for a game.
A game took {F} of the {S} that {n} had.
~{S}, {F} of it spent.
= rest
{n} had {S}. {He} spent {F} of it on shoes and {G} of the rest on a cap.
{F} of {n}'s {S} went on shoes, and {G} of what was left on a cap.
Out of {S}, {n} spends {F} on shoes; out of the remaining money {he} spends {G} on a cap.
{n} took {S} along. First came the shoes for {F} of it, then the cap for {G} of what {he} still had.
~{S}. Shoes {F}, cap {G} of the rest.
= whole2
{n} had {S}. {He} spent {F} of it on shoes and {G} of the whole {S} on a cap.
{F} of {n}'s {S} went on shoes, and {G} of the {S} on a cap.
Out of {S}, {n} spends {F} on shoes. A cap costs {G} of all that {he} had at first.
= then
{n} had {S}. {He} spent {F} of it on shoes and then {K} on a cap.
{F} of {n}'s {S} went on shoes, and {K} on a cap.
Out of {S}, {n} spends {F} on shoes. The cap is another {K}.
= left
{n} spent {F} of {his} money on shoes and has {R} left.
After spending {F} of {his} money, {n} still has {R}.
{R} is in {n}'s purse after {F} of the money went on shoes.
= part
{n} spent {X} on shoes. That was {F} of {his} money.
{F} of {n}'s money went on shoes, which cost {X}.
Shoes for {X} took {F} of what {n} had.
? taken
How much did {n} spend?
How much was spent?
What amount did {n} spend?
? left
How much money is left?
How much does {n} have left?
How much has {n} still got?
What remains of the money?
Find what {n} has left.
How much was not spent?
left?
? second
How much was the cap?
What did the cap cost?
How much did {n} spend on the cap?
Find the price of the cap.
cap?
? whole
How much money did {n} have at first?
What did {n} have before?
How much had {n} to begin with?
Find out how much money {n} started with.
""")
CLASS = blocks("""
= one
There are {s} children in [the camp|the choir|year 5|the hall]. {F} of them wear a cap.
{F} of {s} children wear a cap.
Of the {s} children [on the trip|in the club], {F} wear a cap.
~{s} children, {F} with a cap.
= rest
Of {s} children, {F} come by bus. Of the others, {G} come by bike, and everyone else walks.
{F} of {s} children come by bus and {G} of the rest by bike. All the others walk.
There are {s} children. {F} take the bus; {G} of those who don't take it ride a bike; the rest come on foot.
= whole2
Of {s} children, {F} come by bus, {G} of all the children come by bike, and everyone else walks.
{F} of {s} children come by bus and {G} of the {s} by bike. All the others walk.
There are {s} children. {F} of all of them take the bus and {G} of all of them ride a bike; the rest come on foot.
= then
Of {s} children, {F} come by bus and {k} by bike. Everyone else walks.
{F} of {s} children come by bus. Of the others, {k} ride a bike and the rest come on foot.
= left
{F} of the children come by bus. The other {r} walk.
{r} children walk and the others, {F} of all, come by bus.
= part
{x} children, {F} of all, come by bus.
{F} of the children come by bus. That is {x} children.
? taken
How many children wear a cap?
How many of them have a cap on?
How many caps are worn?
? left1
How many children wear no cap?
How many of them don't wear a cap?
How many are without a cap?
? left
How many children walk?
How many come on foot?
Find the number of children who walk.
? second
How many children come by bike?
How many ride a bike?
Find the number who come by bike.
? whole
How many children are there altogether?
How many children is that in all?
Find the number of all the children.
""")


def fractions(scene, wrap, weight, class_=False):
    f = lambda draw: wrap(until(draw, bool))     # noqa: E731
    kinds = [("one", "taken", f(pair), TAKEN, 1.3), ("one", "left1" if class_ else "left", f(pair), LEFT, 1.6), ("rest", "second", f(pair), OF_REST, 2), ("rest", "left", f(pair), END, 2), ("whole2", "left", f(both_whole), END_ALL, 2), ("whole2", "second", f(both_whole), SECOND_OF_ALL, 1), ("then", "left", f(then), THEN, 1.6),
             ("left", "whole", f(back), WHOLE_LEFT, 1.5), ("part", "whole", f(back), WHOLE_PART, 1.3)] + ([] if class_ else [("part", "left", f(back), REST_PART, 1.3)])
    return tasks([(a, b, c, e, w * weight) for a, b, c, e, w in kinds], [scene], 0.02)


def purse(draw):
    def drawn(d):
        v = draw(d)
        return paid(lambda d: v, [k for k in "skxrw" if k in v])(d)
    return drawn


FRACTIONS = fractions(BOOK, lambda x: x, 1) + fractions(SHOP, lambda x: x, 1) + fractions(PURSE, purse, 1) + fractions(CLASS, lambda x: x, 0.7, True)
contrast("f_rest", FRACTIONS, 1.3)
