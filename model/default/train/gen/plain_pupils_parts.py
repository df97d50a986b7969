"""Percentages, fractions of things, ratios, recipes and interest in short stories, as pupils and parents type them."""
from fractions import Fraction
from math import gcd

from .core import skill
from .phrases import fraction_words
from .plain_b_percent import interest, lent
from .plain_parts_base import RATES, SMALL, TAXES
from .plain_parts_everyday import CHANGE, DISCOUNT, SALE_PRICE, TOTAL, WHICH_NOT, group, kept, moved, percent, price, share
from .plain_parts_percent import DIV, DOWN, PART, REST, UP, WAS, WHICH, WHOLE, inside, known, marks, raised
from .plain_parts_proportion import direct, inverse
from .plain_parts_ratio import drawn
from .plain_pupils_base import Task, tell

KINDS = {}
OFF = [5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 75]


def add(kind, draw, calls, templates, weight=1, **more):
    KINDS.setdefault(kind, []).append(Task(draw, calls, templates, spell=0.02, weight=weight, **more))


# -- a part in percent ---------------------------------------------------------------------------------------------------------
PART_Q = ["there are {s} kids in my school and {P} have a dog. how many kids have a dog", "{P} of {s} pupils come by bus, how many come by bus", "my son has {s} stickers, {P} are shiny. how many shiny ones", "in a class of {s} {P} are left handed how many is that", "from {s} people {P} said yes. how many said yes", "a bag has {s} sweets and {P} are red. how many are red", "{n} read {P} of a book with {s} pages. how many pages has {he} read", "my daughter has done {P} of her {s} sums. how many is that", "{s} questions and i got {P} right how many did i get right", "our team played {s} games and won {P}, how many games did we win", "a farmer has {s} animals, {P} are sheep. how many sheep", "the tank is {s} litres and {P} full. how many litres is in it",
          "out of {s} eggs {P} are brown, how many brown eggs", "{P} of the {s} seats are sold. how many are sold", "we drove {P} of {s} km already, how many km is it", "{s} children were asked, {P} like maths. how many like maths", "how many girls are in school if there are {s} pupils and {P} are girls", "in a town of {s} people {P} are over 60, how many people are over 60", "{P} of my {s} photos are of my cat. how many photos are of the cat", "a drink of {s} ml has {P} juice. how many ml juice"]
add("percent", group, PART, PART_Q, 1.3)
REST_Q = ["of {s} pupils {P} are girls. how many boys are there", "there are {s} pupils in the school. {P} are girls, how many are boys", "my son has {s} stickers and gives away {P}. how many he has left", "there were {s} sweets, {P} are red. how many are not red", "{s} kids, {P} have a pet. how many dont have a pet", "{n} read {P} of a book with {s} pages. how many pages are left to read", "i spent {P} of my {s} euros how much is left", "a hall has {s} seats and {P} are taken. how many are free", "{s} questions, i got {P} right, how many did i get wrong", "from {s} km we drove {P}. how many km are left", "{P} of {s} trees fell in the storm. how many are still standing", "the battery has {s} minutes, {P} are used. how many minutes are left", "of the {s} kids {P} walk to school and the rest take the bus. how many take the bus", "{s} eggs and {P} broke. how many are ok",
          "our team lost {P} of {s} games, the others we won. how many did we win", "{s} people were invited, {P} cant come. how many come", "a tank with {s} litres is {P} full. how many litres are missing", "my daughter has {s} pages homework and did {P}. how many more pages", "there is {s} g of cake mix, {P} is sugar. how many g is not sugar", "in our club of {s} people {P} are grown ups, the others are kids. how many kids"]
add("percent", group, REST, REST_Q, 1.9)
WHICH_Q = ["{a} kids out of {s} walk to school. what percentage is it", "i got {a} out of {s} on my spelling test what percent is that", "my son got {a} from {s} points. how many percent", "{a} of {s} pupils are girls. how many percent are girls", "what percent is {a} of {s}", "how do i write {a} out of {s} as a percentage", "{a} from {s} questions are right. whats the percent", "my daughter got {a}/{s} in her test, what is it in percent", "in a bag are {s} balls and {a} are blue. what percent is blue", "we won {a} of {s} games how many percent is that", "there are {s} kids and {a} have glasses. how much percent have glasses", "{n} saved {a} of the {s} euros {he} needs. what percentage has {he} saved", "{a} of {s} km are done. what percentage of the way", "how many percent of {s} is {a}"]
add("percent", percent(group), WHICH, WHICH_Q, 1.5)
NOT_Q = ["{a} kids out of {s} walk to school. what percentage does not walk", "i got {a} wrong out of {s}. what percent did i get right", "my son did {a} of {s} sums. how many percent does he still have to do", "{a} of {s} pupils are girls. how many percent are boys", "in a bag are {s} balls and {a} are blue, the rest red. what percent is red", "i spent {a} of {s} euros. what percent is left", "we won {a} of {s} games and lost the rest. what percentage did we lose"]
add("percent", percent(group), WHICH_NOT, NOT_Q, 0.8)
WHOLE_Q = ["{P} of a number is {a}, whats the number", "{P} of a number is {a}. how do i find the number", "i saved {a} euros and this is {P} of the price of the bike, how much is the bike", "{a} kids are {P} of the school. how many kids are in the school", "{a} is {P} of what number", "my son read {a} pages, thats {P} of the book. how many pages has the book", "{a} pupils have a dog and this is {P} of all. how many pupils are there", "we drove {a} km and that is {P} of the way, how long is the whole way", "if {P} is {a} how much is 100%", "{n} got {a} points which is {P}. how many points could {he} get", "{a} seats are taken, that is {P}. how many seats are there in all", "{P} of my money is {a} euros. how much money do i have", "in a class {a} kids are ill. it is {P} of the class. how many are in the class"]
add("percent", known, WHOLE, WHOLE_Q, 1.4)
MARKED = ["{n} got {a} out of {s} in {his} {t_}. what percent is this", "my {t_} was {a} of {s}. how many percent did i get", "{a} points from {s} in {sub}, in percent?", "i got {a}/{s} in the {t_} whats my percentage"]
add("percent", marks, WHICH, MARKED, 0.5)
MARKED_N = ["i need {P} to pass and the {t_} has {s} points. how many points do i need", "my son got {P} in a {t_} with {s} points how many points did he get", "the {sub} {t_} has {s} questions and i had {P} right. how many were right"]
add("percent", marks, PART, MARKED_N, 0.5)

# -- prices --------------------------------------------------------------------------------------------------------------------
SALE = ["a {o} costs {S} and is {P} off how much do i pay", "{o} {S}, {P} off. whats the new price", "a {o} was {S} and now there is {P} discount. how much is it now", "my mum wants a {o} for {S}, in the sale it is {P} off. what does she pay", "how do i take {P} off {S}", "the {o} is {S} but i have a {P} voucher. how much do i pay", "a shop gives {P} off on everything. what costs a {o} of {S} then", "price {S} discount {P} how much to pay", "in the sale everything is {P} cheaper. the {o} was {S}. whats the sale price", "my son wants to buy a {o}. it is {S} with {P} off. how much is it", "whats the price of a {S} {o} after {P} off", "students get {P} off. how much does a student pay for a {o} of {S}", "how much is a {o} of {S} when it gets {P} cheaper"]
add("prices", price(-1, OFF), SALE_PRICE, SALE, 1.6)
SAVE = ["a {o} costs {S} and is {P} off how much do i save", "how much is the discount if a {o} is {S} and {P} off", "the {o} was {S}, now {P} less. how many money do i save".replace("how many money", "how much money"), "{P} off a {o} of {S}. how much do you save", "how much cheaper is a {S} {o} with {P} off", "price {S} discount {P} how much is the discount"]
add("prices", price(-1, OFF), DISCOUNT, SAVE, 0.8)
WITH = ["a {o} costs {S} without tax and tax is {P} whats the price with the tax", "{o} is {S} plus {P} vat how much with vat", "the meal was {S} and we give {P} tip. how much altogether", "price is {S} and {P} tax comes on top, what do i pay", "how much is {S} with {P} tax", "a {o} is {S} before tax. the tax is {P}. how much do you pay in total", "dad pays {S} for dinner and {P} for the waiter on top. how much does he pay all together", "net price {S}, vat {P}. total?"]
add("prices", price(1, TAXES), TOTAL, WITH, 1.3)
GOES_UP = ["my {thing2} is {S} and it goes up {P} whats the new price", "the {thing2} was {S}, next year {P} more. how much is it then", "dads pay is {S} and he gets {P} more. what is his new pay", "{thing2} {S}, increase {P}, new price?", "my mum earns {S} a month and gets a raise of {P}. how much does she earn now", "how much is the {thing2} if it was {S} and went up by {P}"]
add("prices", raised(1, SMALL + [20, 25, 30]), UP, GOES_UP, 1)
GOES_DOWN = ["my {thing2} is {S} and it goes down {P} whats the new price", "the {thing2} was {S}, now its {P} less. how much is it now", "{thing2} {S}, decrease {P}, new price?"]
add("prices", raised(-1, SMALL + [20, 25, 30]), DOWN, GOES_DOWN, 0.7)
BEFORE = ["after a {P} discount the {o} costs {N}. how much was it before", "a {o} is {N} in the sale, it is {P} off. what was the old price", "i paid {N} for a {o} with {P} off. how much is it without the discount", "the {o} costs {N} now, thats {P} less than before. how much was it", "my mum paid {N} for a {o} that was {P} reduced, what was the price before", "how do i find the price before {P} off if now its {N}", "original price of a {o} that is {N} after {P} off?"]
add("prices", inside(-1, OFF), [(WAS[-1], DIV[-1])], BEFORE, 1.3)
BEFORE_UP = ["the {o} costs {N} with {P} {tax}. how much without {tax}", "a price went up {P} and is now {N}. what was it before", "after it got {P} more expensive the {o} is {N}. how much did it cost before", "my mum pays {N} for a {o}, {P} {tax} is in it. whats the price without {tax}", "{N} is with {P} {tax}, i need it without"]
add("prices", inside(1, TAXES + [30, 40, 50]), [(WAS[1], DIV[1])], BEFORE_UP, 0.9)
WENT = ["the price of a {o} went from {S} to {N}. how many percent {more}", "a {o} was {S} and now its {N}. by how many percent did {itgo}", "a {o} was {S} now its {N}. what percent {inc} is this", "from {S} to {N} how many percent is it", "how do i find the percentage {inc} from {S} to {N}", "my son must find the percent {inc}, price was {S} now is {N}", "the {o} costs {N}, last year it was {S}. what is the percentage {inc}", "a {o} cost {S} before and {N} now how many percent {dear}"]
add("prices", moved(True), CHANGE[True], WENT, 1.1)
add("prices", moved(False), CHANGE[False], WENT + ["a shirt was {S} now its {N}. how many percent off is it", "a {o} is {N} instead of {S}. whats the discount in percent", "the {o} was {S}, in the sale {N}. how many percent discount", "i paid {N} for a {o} of {S}. how many percent did i save"], 1.3)


def grown(sign):
    def draw(d):
        p = d.pick([1, 2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50])
        s = d.int(2, 90) * d.pick([10, 20, 50, 100, 100, 1000])
        s = s * 100 // gcd(100, p) // 10 if s * p % 100 else s
        while s * p % 100:
            s += 1
        return dict(p=p, s=s, P=d.pick([f"{p}%", f"{p}%", f"{p} %", f"{p} percent"]), out=None)
    return draw


add("prices", grown(1), UP, ["there were {s} pupils in school last year, this year {P} more. how many is it now", "a town had {s} people and now it has {P} more, how many now", "last year came {s} visitors and this year {P} more. how many came this year", "our club has {s} members and gets {P} more. how many members then", "{n} had {s} followers, it went up {P}. how many now", "a tree was {s} cm and grew {P}. how tall in cm is it now"], 0.9)
add("prices", grown(-1), DOWN, ["there were {s} pupils in school last year, this year {P} less. how many is it now", "a town had {s} people and now it has {P} less, how many now", "last year {s} people came and this year {P} fewer. how many came this year", "the lake had {s} fish, now {P} less. how many fish now", "a club had {s} members and lost {P}. how many members now"], 0.9)


def twice(d):
    while True:
        p, q, s = d.pick(OFF[:9]), d.pick(OFF[:7]), d.int(2, 40) * d.pick([10, 10, 20, 50])
        if (Fraction(s) * (100 - p) * (100 - q) / 100).denominator == 1:
            return dict(p=p, q=q, s=s, o=d.pick("jacket bike tv phone dress coat sofa laptop".split()), out=None)


AFTER = [("Asked: the value after {p}% less and then {q}% less. After the first step it is 100 minus {p} percent of {s}.", "{s}*(100-{p})/100"), ("After the second step it is 100 minus {q} percent of {r1}.", "{r1}*(100-{q})/100")]
add("prices", twice, AFTER, ["the {o} was {s} then {p}% off and then another {q}% off. whats the price now", "a {o} costs {s}. first {p}% off and later {q}% off the new price. how much is it", "{o} {s} minus {p}% and then minus {q}% again. price?"], 0.6)

# -- fractions of things -------------------------------------------------------------------------------------------------------
GOT = ["{F} of {s} kids have a cat. how many have a cat", "my son ate {F} of {s} sweets. how many did he eat", "there are {s} kids in the class and {F} are boys. how many boys", "what is {F} of {s} euros", "{n} read {F} of {s} pages. how many pages did {he} read", "a cake has {s} pieces and we ate {F}. how many pieces did we eat", "{F} of the {s} chairs are blue, how many blue chairs", "from {s} apples {F} are bad. how many bad apples", "mum used {F} of {s} eggs, how many eggs did she use", "we did {F} of a {s} km trip. how many km", "in my bag are {s} marbles, {F} are green. how many green", "how many minutes is {F} of {s} minutes", "{F} of {s} people came by car how many people"]
DID = {1: ("1/{b} of {s} is {s} divided by {b}.", "{s}/{b}"), 2: ("{a}/{b} of {s} is {a}/{b} times {s}.", "{a}/{b}*{s}")}
add("fraction", share, lambda v: [DID[1 if v["a"] == 1 else 2]], GOT, 1.2)
STAYED = ["there are {s} kids in the class and {F} have a pet. how many dont have a pet", "my son had {s} sweets and ate {F}. how many are left", "i had {s} euros and spent {F}. how much do i have now", "{n} gave {F} of {his} {s} stickers away. how many does {he} still have", "a baker makes {s} rolls, sells {F} of them in the morning, how many are left for the afternoon", "my book has {s} pages, i read {F}. how many pages are left", "{F} of {s} apples are bad. how many are good", "{s} seats, {F} taken. how many free", "we drove {F} of {s} km. how many km to go", "mum had {s} eggs and used {F} of them. how many eggs are left", "{s} pupils, {F} walk to school, the others come by bus. how many by bus", "the tank has {s} litres and {F} is used. how many litres are left", "a pizza has {s} pieces. we ate {F} of it. how many pieces are left", "from {s} balloons {F} popped :( how many are still ok"]
add("fraction", share, kept, STAYED, 2)


def whole_of(d):
    b = d.int(2, 10)
    a = 1 if d.chance(0.6) else d.rng.randint(1, b - 1)
    g = gcd(a, b)
    a, b = a // g, b // g
    x = a * d.int(2, 40)
    return dict(a=a, b=b, x=x, F=(fraction_words(a, b) or f"{a}/{b}") if d.chance(0.4) and b > 2 else "half" if b == 2 and d.chance(0.6) else f"{a}/{b}", out=None)


WHOLE_F = ["{F} of my money is {x} euros how much do i have", "{F} of a number is {x}. whats the number", "my son read {x} pages and that is {F} of the book. how many pages has it", "{x} kids are {F} of the class, how many kids in the class", "we drove {x} km, it is {F} of the way. how long is the way", "{x} is {F} of what number", "{n} ate {x} sweets, {F} of all. how many sweets were there", "{F} of the pupils are girls and there are {x} girls. how many pupils"]
add("fraction", whole_of, lambda v: [("Asked: the whole. {x} is 1/{b} of it; the whole is {b} times {x}.", "{b}*{x}") if v["a"] == 1 else ("Asked: the whole. {x} is {a}/{b} of it; the whole is {x} divided by {a}/{b}.", "{x}/({a}/{b})")], WHOLE_F, 1.2)


def eaten(d):
    b = d.int(4, 16)
    a = d.rng.randint(1, b - 1)
    return dict(a=a, b=b, c=b - a, o=d.pick(["pizza", "cake", "pie", "chocolate", "melon", "bread"]), out=None)


LEFT_F = ["my {o} had {b} pieces and i ate {a} what fraction is left", "a {o} is cut in {b} slices, {n} eats {a}. what fraction of the {o} is left", "there were {b} slices of {o}, we ate {a}. what fraction is left over", "{o} with {b} pieces, {a} gone, which fraction stays", "mum cuts a {o} into {b} equal pieces and takes {a}. what fraction is left"]
ATE_F = ["my {o} had {b} pieces and i ate {a} what fraction did i eat", "a {o} is cut in {b} slices, {n} eats {a}. what fraction of the {o} did {he} eat", "{a} out of {b} pieces of {o}, what fraction is that", "{b} kids in a group, {a} are girls. what fraction are girls", "what fraction of {b} balls is red if {a} are red"]
add("fraction", eaten, [("Asked: the fraction left. {b} minus {a}, out of {b}, in lowest terms.", "({b}-{a})/{b}")], LEFT_F, 0.8, answer="({b} − {a})/{b} = {x1}.", box="{x1}")
add("fraction", eaten, [("Asked: the fraction. It is {a} of {b}, in lowest terms.", "{a}/{b}")], ATE_F, 0.7, answer="{a}/{b} = {x1}.", box="{x1}")


def two_parts(d):
    while True:
        b, e = d.int(2, 9), d.int(2, 9)
        a, c = d.rng.randint(1, max(1, b - 1)), d.rng.randint(1, max(1, e - 1))
        if Fraction(a, b) + Fraction(c, e) < 1 and gcd(a, b) == 1 == gcd(c, e):
            return dict(a=a, b=b, c=c, e=e, f=f"{a}/{b}", g=f"{c}/{e}", out=None)


LEFT2 = ["i ate {f} of the cake and my brother {g}. what fraction is left", "{f} of the pupils walk, {g} take the bus and the rest come by car. what fraction comes by car", "i spent {f} of my money on a game and {g} on food. what fraction of my money is left", "mum used {f} of the milk and dad {g}. how much of the milk is left as a fraction", "{n} did {f} of the work and {m} {g}. what fraction is left to do", "a garden is {f} grass, {g} flowers and the rest vegetables. what fraction is vegetables"]
add("fraction", two_parts, [("What is left is 1 minus {a}/{b} minus {c}/{e}, as a fraction.", "1-{a}/{b}-{c}/{e}")], LEFT2, 0.8, answer="1 − {a}/{b} − {c}/{e} = {x1}.", box="{x1}")
BOTH2 = ["i ate {f} of the cake and my brother {g}. what fraction did we eat together", "{n} did {f} of the work and {m} {g}. what fraction is done", "mum used {f} litre milk and then {g} litre more. how much milk is that as a fraction", "{f} of the pupils walk and {g} cycle. what fraction walk or cycle"]
add("fraction", two_parts, [("The sum of {a}/{b} and {c}/{e}, as a fraction.", "{a}/{b}+{c}/{e}")], BOTH2, 0.7, answer="{a}/{b} + {c}/{e} = {x1}.", box="{x1}")


def read_more(d):
    b = d.int(2, 6)
    a = 1 if d.chance(0.7) else d.rng.randint(1, b - 1)
    g = gcd(a, b)
    a, b = a // g, b // g
    s = b * d.int(4, 60)
    left = s - s * a // b
    return dict(a=a, b=b, s=s, F=f"{a}/{b}" if d.chance(0.7) else "half" if b == 2 else fraction_words(a, b), c=d.rng.randint(1, max(1, left - 1)), out=None)


def read_calls(v):
    first = ("Asked: what is left. First 1/{b} of {s}: {s} divided by {b}.", "{s}/{b}") if v["a"] == 1 else ("Asked: what is left. First {a}/{b} of {s}: {a}/{b} times {s}.", "{a}/{b}*{s}")
    return [first, ("What is left is {s} minus {r1} minus {c}.", "{s}-{r1}-{c}")]


READ = ["my book has {s} pages and i read {F} on monday and {c} on tuesday. how many pages left", "tom spends {F} of his {s} pounds on a book and {c} pounds on food how much he has left", "i had {s} stickers, gave {F} to my brother and {c} to my friend. how many do i have left", "{n} has {s} sweets. {he} eats {F} of them and gives {c} away. how many are left", "we had {s} km to go. we did {F} on the first day and {c} km on the second. how many km are left", "from {s} eggs mum sells {F} and {c} break. how many eggs are left"]
add("fraction", read_more, read_calls, READ, 0.9)

# -- ratios --------------------------------------------------------------------------------------------------------------------
FIRST = [("Asked: the first share. It is {p} of {p}+{q} parts.", "{s}*{p}/({p}+{q})")]
SECOND = [("Asked: the second share. It is {q} of {p}+{q} parts.", "{s}*{q}/({p}+{q})")]
SHARED = ["{n} and {m} share {S} in ratio {p}:{q} how much does WHO get", "{n} and {m} share {S} in the ratio {p} to {q}. how much is for WHO", "{S} is shared between {n} and {m} {p}:{q}. what does WHO get", "my son has to share {S} between {n} and {m} in the ratio {p}:{q}. how much gets WHO", "{n} and {m} get {S} in ratio {p} : {q}. whats the part of WHO", "how much does WHO get if {n} and {m} split {S} {p}:{q}", "{s} sweets for {n} and {m} in the ratio {p}:{q}. how many for WHO", "{n} and {m} divide {s} cards {p} to {q}, how many cards does WHO get"]
add("ratio", drawn(), FIRST, [f.replace("WHO", "{n}") for f in SHARED] + ["the ratio of boys to girls is {p} to {q} and there are {s} children in the class. how many boys", "{g} to {h} is {p}:{q} and there are {s} {all} altogether. how many {g} are there", "in {pl} are {s} {all}, the ratio of {g} to {h} is {p}:{q}. how many {g}", "divide {s} in ratio {p}:{q}, what is the first part"], 1.5)
add("ratio", drawn(), SECOND, [f.replace("WHO", "{m}") for f in SHARED] + ["the ratio of boys to girls is {p} to {q} and there are {s} children in the class. how many girls", "{g} to {h} is {p}:{q} and there are {s} {all} altogether. how many {h} are there", "in {pl} are {s} {all}, the ratio of {g} to {h} is {p}:{q}. how many {h}", "divide {s} in ratio {p}:{q}, what is the second part"], 1.8)
add("ratio", drawn(), [("Asked: the second share. One part is {x} divided by {p}; {q} parts are wanted.", "{x}/{p}*{q}")], ["the ratio of {g} to {h} is {p}:{q}. there are {x} {g}. how many {h}", "to make {mix} mix {i} and {j} {p}:{q}. i have {x} {u_} {i} how much {j} do i need", "boys and girls are {p} to {q}. there are {x} boys. how many girls are there", "{n} and {m} share money in ratio {p}:{q}. {n} gets {X}. how much does {m} get", "for {p} cups of {i} you take {q} cups of {j}. how many cups of {j} for {x} cups of {i}"], 1.2)
add("ratio", drawn(), [("Asked: the first share. One part is {y} divided by {q}; {p} parts are wanted.", "{y}/{q}*{p}")], ["the ratio of {g} to {h} is {p}:{q}. there are {y} {h}. how many {g}", "to make {mix} mix {i} and {j} {p}:{q}. i have {y} {u_} {j} how much {i} do i need", "boys and girls are {p} to {q}. there are {y} girls. how many boys are there", "{n} and {m} share money in ratio {p}:{q}. {m} gets {Y}. how much does {n} get"], 1)
DIFF = {True: [("Asked: the difference. It is {p}-{q} of {p}+{q} parts.", "{s}*({p}-{q})/({p}+{q})")], False: [("Asked: the difference. It is {q}-{p} of {p}+{q} parts.", "{s}*({q}-{p})/({p}+{q})")]}
add("ratio", drawn(True), DIFF[True], ["{n} and {m} get {S} pocket money in ratio {p}:{q}, how much more has {n}", "{n} and {m} share {s} cards {p}:{q}. how many more does {n} get than {m}"], 0.4)
add("ratio", drawn(False), DIFF[False], ["{n} and {m} get {S} pocket money in ratio {p}:{q}, how much more has {m}", "{n} and {m} share {s} cards {p}:{q}. how many more does {m} get than {n}"], 0.4)

# -- recipes and workers -------------------------------------------------------------------------------------------------------
add("proportion", direct, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], ["for {b} people you need {a} {u_} {i}. how much for {c} people", "{dish} for {b} people needs {a} {u_} {i}, i make it for {c}, how much {i}", "my mum cooks {dish} for {c} people. the recipe is for {b} with {a} {u_} of {i}. how much {i} does she need", "a recipe for {b} takes {a} {u_} of {i}. we are {c}. how many {u_} {i}", "if {b} kids need {a} {u_} {i} how much do {c} kids need", "{a} {u_} of {i} is for {b} people. i have {c} people coming how much {i} do i need", "how much {i} for {c} if for {b} it is {a} {u_}"], 1.3)


def steady(d):
    r, a, c = d.int(2, 40), d.int(2, 9), d.int(2, 20)
    while c == a:
        c = d.int(2, 20)
    return dict(a=r * a, b=a, c=c, out=None)


add("proportion", steady, [("One is {a} divided by {b}; {c} times as much is wanted.", "{a}/{b}*{c}")], ["in {b} hours a machine makes {a} toys. how many toys in {c} hours", "{n} reads {a} pages in {b} days, how many pages in {c} days", "a car goes {a} km with {b} litres. how many km with {c} litres", "{b} boxes weigh {a} kg. how much do {c} boxes weigh", "in {b} minutes the printer prints {a} pages, how many in {c} minutes", "{b} hens lay {a} eggs a month. how many eggs from {c} hens", "my son writes {a} words in {b} minutes. how many words in {c} minutes", "{b} tickets are {a} euros. how many euros for {c} tickets".replace("{b} tickets are {a} euros. how many euros for {c} tickets", "{b} bricks are {a} cm high, how many cm are {c} bricks"), "water runs {a} litres in {b} minutes. how many litres in {c} minutes", "a snail goes {a} cm in {b} minutes. how many cm does it go in {c} minutes"], 1.3)
add("proportion", inverse, [("<a times b>, divided by {c}.", "<a*b>/{c}")], ["{a} workers need {b} {ts} for a wall. how many {ts} do {c} workers need", "{a} workers make the job in {b} {ts}, how many {ts} need {c} workers", "{a} painters paint a house in {b} {ts}. how long do {c} painters need", "if {a} people need {b} {ts} how many {ts} for {c} people, same work", "food is enough for {a} {u} for {b} days. for how many days is it enough for {c} {u}", "with {a} pumps it takes {b} {ts} to empty the pool. how many {ts} with {c} pumps", "{a} kids clean the classroom in {b} minutes. how many minutes do {c} kids need", "my son must find how many {ts} {c} men need if {a} men need {b} {ts}"], 1.3)

# -- interest ------------------------------------------------------------------------------------------------------------------
add("interest", lent(), interest(False), ["how much interest do i get on {S} at {P} for {yr} simple interest", "simple interest on {S} at {P} for {yr}?", "I have {S} in the bank, every year {P} simple interest. how much interest after {yr}", "my homework: {S} at {P} simple interest for {yr}, how much is the interest", "{n} puts {S} in the bank at {P} a year (simple). how much interest in {yr}", "what is the simple interest for {S}, rate {P}, time {yr}", "how do i find the simple interest of {S} with {P} for {yr}", "bank gives {P} each year. how much interest for {S} in {yr}, simple interest"], 1.4)
add("interest", lent(), interest(False, True), ["my homework: {S} at {P} simple interest for {yr} how much money at the end", "i borrow {S} for {yr} with {P} simple interest. how much do i pay back", "{n} puts {S} in the bank with {P} simple interest. how much has {he} after {yr}", "{S} with {P} simple interest for {yr}, how much altogether at the end", "dad borrows {S} at {P} simple interest for {yr}. how much does he have to pay back in total", "how much is {S} after {yr} with {P} simple interest"], 1.2)
add("interest", lent(True), interest(True), ["simple interest on {S} at {P} for {mo}", "how much interest is it for {S} at {P} a year for {mo}, simple interest", "i have {S} in the bank for {mo}. the rate is {P} a year simple. how much interest"], 0.7)

for kind, weight in dict(percent=2.2, prices=3, fraction=2.4, ratio=1.8, proportion=1.4, interest=0.8).items():
    def run(d, kind=kind):
        yield from tell(d, "parts." + kind, KINDS[kind])
    skill(f"real_plain_pupils_parts_{kind}", weight=weight)(run)
