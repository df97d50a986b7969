"""Contrast sets: percentages of a group and of a part of it, what percent one is of another, how much it changed."""
from .plain_contrast_f_base import Fraction, blocks, contrast, paid, pct, tasks, until

RATES = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 5, 15, 35, 45, 55, 65, 85, 12, 24, 36, 48, 64]


def crowd(d):
    p, q = d.pick(RATES), d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    a = Fraction(s * p, 100)
    if a.denominator > 1 or (a * q / 100).denominator > 1 or ((s - a) * q / 100).denominator > 1 or s < 20:
        return None
    return dict(p=p, q=q, s=s, P=pct(d, p), Q=pct(d, q))


def split(d):
    """p and q percent of all, and some are left."""
    p, q = d.pick(RATES), d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    if p + q > 96 or s * p % 100 or s * q % 100 or p == q or s < 20:
        return None
    return dict(p=p, q=q, s=s, P=pct(d, p), Q=pct(d, q))


def known_part(d):
    p = d.pick(RATES)
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 50, 100])
    return dict(p=p, s=s, x=s * p // 100, r=s - s * p // 100, P=pct(d, p)) if s * p % 100 == 0 and s > 19 else None


PART1 = [("{p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100")]
REST1 = [("Asked: the rest. It is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100")]
PART2 = [("Asked: the second part. {p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("{q}% of {r1} is {r1} times {q} divided by 100.", "{r1}*{q}/100")]
OTHER2 = [("Asked: what is left. {p}% of {s} is {s} times {p} divided by 100.", "{s}*{p}/100"), ("What is left is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
REST2 = [("Asked: the second part. The rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("{q}% of {r1} is {r1} times {q} divided by 100.", "{r1}*{q}/100")]
LAST2 = [("Asked: what is left. The rest is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("What is left is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
SPLIT = [("Asked: the rest. It is 100 minus {p} minus {q} percent of {s}.", "{s}*(100-{p}-{q})/100")]
BOTH = [("Asked: both together. They are {p} plus {q} percent of {s}.", "{s}*({p}+{q})/100")]
WHOLE1 = [("Asked: the whole. {x} is {p} percent; the whole is {x} divided by {p}, times 100.", "{x}/{p}*100")]
OTHERS1 = [("Asked: the rest. {x} is {p} percent; the whole is {x} divided by {p}, times 100.", "{x}/{p}*100"), ("The rest is {r1} minus {x}.", "{r1}-{x}")]
SCHOOL = blocks("""
= one
A school has {s} pupils and {P} of them are girls.
{P} of the {s} pupils at a school are girls.
Of {s} pupils, {P} are girls and the rest boys.
There are {s} pupils in a school. Girls make up {P}.
Girls are {P} of a school's {s} pupils; all others are boys.
A school counts {s} pupils, and the girls among them are {P}.
= ofpart
A school has {s} pupils. {P} of them are girls, and {Q} of the girls play football.
{P} of {s} pupils are girls. Of these girls, {Q} play football.
Of {s} pupils, {P} are girls; {Q} of the girls are in the football team.
Girls make up {P} of a school with {s} pupils. {Q} of them play football.
~{s} pupils, {P} girls, {Q} of the girls play football.
= ofrest
A school has {s} pupils. {P} of them are girls, and {Q} of the boys play football.
{P} of {s} pupils are girls and the rest boys. Of the boys, {Q} play football.
Of {s} pupils, {P} are girls; {Q} of the others, the boys, are in the football team.
Girls make up {P} of a school with {s} pupils. Among the boys, {Q} play football.
~{s} pupils, {P} girls, {Q} of the boys play football.
= split
A school has {s} pupils. {P} of all pupils come by bus, {Q} of all pupils by car, and the others walk.
{P} of {s} pupils come by bus and {Q} by car. Everybody else walks.
Of {s} pupils, {P} take the bus and {Q} come by car; the others are on foot.
Pupils who come by bus make up {P} of a school of {s}, those who come by car {Q}. The rest walk.
= part
A school has {x} girls. They are {P} of all its pupils, and the others are boys.
{P} of the pupils of a school are girls. There are {x} girls; the rest are boys.
The {x} girls of a school make up {P} of the pupils. The remaining pupils are boys.
? part
How many girls are there?
How many of the pupils are girls?
Find the number of girls.
? rest
How many boys are there?
How many of the pupils are boys?
Find the number of boys.
How many pupils are not girls?
? second
How many girls play football?
How many of the girls are in the team?
How many footballers is that among the girls?
girls who play football: how many?
? notsecond
How many girls do not play football?
How many of the girls don't play?
Find the number of girls who don't play football.
? restsecond
How many boys play football?
How many of the boys are in the team?
How many footballers is that among the boys?
boys who play football: how many?
? last
How many boys do not play football?
How many of the boys don't play?
Find the number of boys who don't play football.
? splitrest
How many pupils walk?
How many pupils are on foot?
Find the number of pupils who walk.
? both
How many pupils come by bus or by car?
How many pupils don't walk?
Bus and car together: how many pupils?
? whole
How many pupils does the school have?
How many pupils is that in all?
Find the number of pupils in the whole school.
""")
FIRM = blocks("""
= one
{P} of the {s} seats in a theatre are taken.
A theatre has {s} seats. {P} of them are taken tonight.
Tonight {P} of {s} theatre seats are filled.
~theatre, {s} seats, {P} full.
Of the {s} seats in a theatre, {P} have somebody in them.
People are sitting in {P} of a theatre's {s} seats.
= ofpart
A theatre sold {s} tickets. {P} of them were sold online, and {Q} of the online tickets were for children.
{P} of {s} tickets were bought online; of those, {Q} were children's tickets.
Of {s} tickets sold, {P} went online, {Q} of which were for children.
Online sales were {P} of the {s} tickets. {Q} of the tickets sold online were for children.
= ofrest
A theatre sold {s} tickets. {P} of them were sold online, and {Q} of the rest were for children.
{P} of {s} tickets were bought online; of the tickets not bought online, {Q} were children's tickets.
Of {s} tickets sold, {P} went online. Of the other tickets, {Q} were for children.
Online sales were {P} of the {s} tickets. All others were sold at the door, {Q} of them for children.
= split
Of {s} tickets, {P} were sold online and {Q} by phone. The rest were sold at the door.
{P} of {s} theatre tickets are sold online, {Q} by phone and all others at the door.
A theatre sells {s} tickets: {P} online, {Q} by phone, the remaining ones at the door.
= part
{x} tickets were sold online. That was {P} of all the tickets; the rest went at the door.
{P} of the tickets were sold online, {x} in number, and all others at the door.
Online, {x} tickets were sold, {P} of all those sold. The others went at the door.
? part
How many seats are taken?
How many seats is that?
Find the number of taken seats.
? rest
How many seats are free?
How many seats are still empty?
How many seats are not taken?
? second
How many children's tickets were sold online?
How many of the online tickets were for children?
Find the number of children's tickets among those sold online.
? notsecond
How many of the online tickets were not for children?
How many tickets sold online were for adults?
Find how many online tickets were not children's tickets.
? restsecond
How many of the tickets not sold online were for children?
How many children's tickets were sold other than online?
? last
How many of the tickets not sold online were for adults?
How many tickets not sold online were not for children?
? splitrest
How many tickets were sold at the door?
How many were sold at the door?
Find the number sold at the door.
? both
How many tickets were sold online or by phone?
Online and phone together: how many tickets?
How many tickets were not sold at the door?
? whole
How many tickets were sold altogether?
How many tickets is that in all?
What is the total number of tickets?
""")
FARM = blocks("""
= one
A farmer picks {s} kg of apples, and {P} of them are red.
{P} of {s} kg of apples are red.
Out of {s} kg of apples, {P} are red.
= ofpart
A farmer picks {s} kg of fruit. {P} of it is apples, and {Q} of the apples are made into juice.
{P} of {s} kg of fruit is apples. The farmer presses {Q} of the apples into juice.
Of {s} kg of fruit, {P} is apples, of which {Q} become juice.
= ofrest
A farmer picks {s} kg of fruit. {P} of it is apples, the rest is pears, and {Q} of the pears are made into juice.
{P} of {s} kg of fruit is apples, the rest pears. The farmer presses {Q} of the pears into juice.
Of {s} kg of fruit, {P} is apples. The others are pears, and {Q} of these become juice.
= split
A farmer picks {s} kg of fruit. {P} is apples, {Q} is pears, and the rest is plums.
{P} of {s} kg of fruit is apples and {Q} pears; all the other fruit is plums.
Of {s} kg of fruit, {P} is apples, {Q} is pears and the remainder is plums.
= part
A farmer picks {x} kg of apples. That is {P} of the fruit; the rest is pears.
{x} kg, or {P}, of the fruit is apples. The other fruit is pears.
? part
How many kg are red?
How many kilograms of red apples are there?
? rest
How many kg are not red?
How many kilograms of the apples are not red?
? second
How many kg of apples are made into juice?
How many kilograms of apples go into the juice?
? notsecond
How many kg of apples are not made into juice?
How many kilograms of apples are left after the juice is made?
? restsecond
How many kg of pears are made into juice?
How many kilograms of pears go into the juice?
? last
How many kg of pears are not made into juice?
How many kilograms of pears are left after the juice is made?
? splitrest
How many kg of plums are there?
How many kilograms are plums?
? both
How many kg of apples and pears are there together?
How many kilograms are not plums?
? whole
How many kg of fruit is there in all?
How many kilograms of fruit did the farmer pick?
""")
OK = lambda f: until(f, bool)     # noqa: E731
for _scene, _others in ((SCHOOL, "How many boys are there?\nFind the number of boys.\nHow many boys does that leave?"), (FIRM, "How many tickets were sold at the door?\nHow many went at the door?\nFind the number sold at the door."), (FARM, "How many kg of pears are there?\nHow many kilograms are pears?")):
    _scene["?", "rest2"] = _others.split("\n")
PERCENT = tasks([("one", "part", OK(crowd), PART1, 1), ("one", "rest", OK(crowd), REST1, 1.3), ("ofpart", "second", OK(crowd), PART2, 2), ("ofpart", "notsecond", OK(crowd), OTHER2, 1.5), ("ofrest", "restsecond", OK(crowd), REST2, 2), ("ofrest", "last", OK(crowd), LAST2, 1), ("split", "splitrest", OK(split), SPLIT, 1.6), ("split", "both", OK(split), BOTH, 1), ("part", "whole", OK(known_part), WHOLE1, 1.3), ("part", "rest2", OK(known_part), OTHERS1, 1.2)], [SCHOOL, FIRM, FARM], 0)


# What percent
def of_total(d):
    p = d.pick(RATES + [2, 4, 8, 16, 32])
    s = d.rng.randint(2, 60) * d.pick([5, 10, 20, 25, 50])
    a = s * p // 100
    return dict(s=s, a=a, b=s - a) if s * p % 100 == 0 and a and s > 9 and s - a != a else None


def changed(up):
    def draw(d):
        p = d.pick(RATES + [2, 4, 8, 16, 32])
        a = d.rng.randint(2, 60) * d.pick([4, 5, 10, 20, 25, 50])
        b = a + a * p // 100 if up else a - a * p // 100
        return dict(a=a, b=b, k=abs(a - b), p=p, P=pct(d, p)) if a * p % 100 == 0 and b > 1 and b != a else None
    return until(draw, bool)


def of_other(d):
    """One as a percentage of another, more or less than it."""
    p = d.pick(RATES + [110, 120, 125, 140, 150, 160, 175, 180, 250])
    b = d.rng.randint(2, 60) * d.pick([4, 5, 10, 20])
    return dict(a=b * p // 100, b=b) if b * p % 100 == 0 and b > 5 and b * p // 100 != b else None


A_OF_S, REST_OF_S = [("The percentage is {a} divided by {s}, times 100.", "{a}/{s}*100")], [("Asked: the percentage of the others. They are {s} minus {a}; divided by {s}, times 100.", "({s}-{a})/{s}*100")]
A_OF_AB, B_OF_AB = [("Asked: the percentage. It is {a} of {a}+{b}, times 100.", "{a}/({a}+{b})*100")], [("Asked: the percentage. It is {b} of {a}+{b}, times 100.", "{b}/({a}+{b})*100")]
A_OF_B = [("The percentage is {a} divided by {b}, times 100.", "{a}/{b}*100")]
RISE, FALL = [("The change is {b} minus {a}; divided by the old value {a}, times 100.", "({b}-{a})/{a}*100")], [("The decrease is {a} minus {b}; divided by the old value {a}, times 100.", "({a}-{b})/{a}*100")]
BY_UP, BY_DOWN = [("Larger {b}, smaller {a}. {b} minus {a}.", "{b}-{a}")], [("Larger {a}, smaller {b}. {a} minus {b}.", "{a}-{b}")]
K_UP = [("The percentage is {k} divided by {a}, times 100.", "{k}/{a}*100")]
CLUB = blocks("""
= total
{a} of the {s} members of a club are women.
A club has {s} members, {a} of them women.
There are {s} members in a club and {a} are women; the rest are men.
Out of {s} club members {a} are women.
Of a club's {s} members, {a} are women and the others men.
~club: {s} members, {a} women.
= parts
A club has {a} women and {b} men.
There are {a} women and {b} men in a club.
In a club, {a} of the members are women and {b} are men.
{a} women and {b} men belong to a club.
The members of a club are {a} women and {b} men.
~club: {a} women, {b} men.
? a
What percentage of the members are women?
What percent of the members are women?
How many percent of the club are women?
Find the percentage of women in the club.
Women as a percentage of all members?
women in %?
? b
What percentage of the members are men?
What percent of the members are men?
How many percent of the club are men?
Find the percentage of men in the club.
Men as a percentage of all members?
men in %?
""")
GAME = blocks("""
= total
{n} took {s} shots at the basket and {a} went in.
{a} baskets came out of {n}'s {s} shots.
{s} times {n} aimed at the basket, and {a} times it went in.
{a} of {n}'s {s} shots went in.
Of {s} shots {n} scored with {a}.
{n} hit with {a} out of {s} shots.
~{s} shots, {a} in.
= parts
{n} hit the target {a} times and missed it {b} times.
{a} of {n}'s shots hit the target and {b} missed it.
{n} had {a} hits and {b} misses.
~{a} hits, {b} misses.
? a
What percentage of the shots were hits?
What percent of the shots were successful?
What is {n}'s success rate in percent?
Find the percentage of hits.
hits in percent?
? b
What percentage of the shots were misses?
What percent of the shots failed?
Find the percentage of misses.
misses in percent?
""")
CHANGE = blocks("""
= up
The price of a [ticket|bike|lamp|coat] rose from {A} to {B}.
A [ticket|bike|lamp|coat] used to cost {A} and now costs {B}.
Where one paid {A} for a [ticket|coat] before, one pays {B} today.
{B} is the new price of a [bike|lamp] whose old price was {A}.
Last year {n} paid {A} rent a month, and this year it is {B}.
{n}'s weekly pay has gone up from {A} to {B}.
A [bike|phone] was bought for {A} and sold for {B}.
The cost went from {A} up to {B}.
Now it costs {B}; before, it was {A}.
A year ago a season ticket was {A}. It now costs {B}.
~was {A}, now {B}.
= down
The price of a [ticket|bike|lamp|coat] fell from {A} to {B}.
A [ticket|bike|lamp|coat] used to cost {A} and now costs {B}.
Where one paid {A} for a [ticket|coat] before, one pays {B} today.
{B} is the new price of a [bike|lamp] whose old price was {A}.
Last year {n} paid {A} rent a month, and this year it is {B}.
{n}'s weekly pay has gone down from {A} to {B}.
A [bike|phone] was bought for {A} and sold for {B}.
The cost went from {A} down to {B}.
Now it costs {B}; before, it was {A}.
A year ago a season ticket was {A}. It is now down to {B}.
~was {A}, now {B}.
? rise
By what percent has it gone up?
What is the percentage increase?
How many percent more is that?
What percent is the rise?
[Find|Work out] the rise as a percentage.
increase in %?
? fall
By what percent has it gone down?
What is the percentage decrease?
How many percent less is that?
What percent is the drop?
[Find|Work out] the drop as a percentage.
decrease in %?
? money
By how much has it changed in money?
What is the change in money, not in percent?
How much is the difference in money?
""")
TOLD = blocks("""
= kup
The price of a [ticket|bike|lamp] was {A} and rose by {K}.
A [ticket|bike|lamp] of {A} became {K} dearer.
{n} earned {A} a week and got a rise of {K}.
At {A} it was cheap; now {K} has been put on the price.
? rise
By what percent has it gone up?
What is the percentage increase?
How many percent is that?
What percent is the rise?
[Find|Work out] the rise as a percentage.
""")
TWO_JARS = blocks("""
= two
{n} has {a} {t} and {m} has {b}.
{n} [collected|found] {a} {t}, {m} [collected|found] {b}.
There are {a} {t} in {n}'s box and {b} in {m}'s.
{m} has {b} {t}, {n} {a}.
~{n}: {a} {t}. {m}: {b}.
? ab
What percent of {m}'s number is {n}'s?
{n}'s number is how many percent of {m}'s?
As a percentage of what {m} has, how much is {n}'s?
Write {n}'s number as a percentage of {m}'s.
Taking {m}'s number as 100%, how many percent is {n}'s?
? ba
What percent of {n}'s number is {m}'s?
{m}'s number is how many percent of {n}'s?
As a percentage of what {n} has, how much is {m}'s?
Write {m}'s number as a percentage of {n}'s.
Taking {n}'s number as 100%, how many percent is {m}'s?
""")
B_OF_A = [("The percentage is {b} divided by {a}, times 100.", "{b}/{a}*100")]
PC = lambda draw: (lambda d: {**draw(d), "out": lambda t: t + "%"})     # noqa: E731
MONEY = lambda draw: paid(draw, "abk")     # noqa: E731
flipped = lambda d: (lambda v: v and dict(a=v["b"], b=v["a"]))(of_other(d))     # noqa: E731
PERCENT += tasks([("total", "a", PC(OK(of_total)), A_OF_S, 1.5), ("total", "b", PC(OK(of_total)), REST_OF_S, 1.5), ("parts", "a", PC(OK(of_total)), A_OF_AB, 1.5), ("parts", "b", PC(OK(of_total)), B_OF_AB, 1.5)], [CLUB, GAME], 0)
PERCENT += tasks([("up", "rise", PC(MONEY(changed(True))), RISE, 1.8), ("down", "fall", PC(MONEY(changed(False))), FALL, 1.8), ("up", "money", MONEY(changed(True)), BY_UP, 0.5), ("down", "money", MONEY(changed(False)), BY_DOWN, 0.5)], [CHANGE], 0)
PERCENT += tasks([("kup", "rise", PC(MONEY(changed(True))), K_UP, 1)], [TOLD], 0) + tasks([("two", "ab", PC(OK(of_other)), A_OF_B, 1.2), ("two", "ba", PC(OK(flipped)), B_OF_A, 1.2)], [TWO_JARS], 0)
contrast("f_percent", PERCENT, 1.4)
