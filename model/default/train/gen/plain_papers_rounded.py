"""Answers correct to so many places, as papers ask for them; what a digit less would change: quotients, roots, percentages, means, money."""
from .plain_papers_base import paper, sums, task, two


def places(d):
    k = d.pick([1, 1, 2, 2, 3])
    word = ["one", "two", "three"][k - 1]
    s = "" if k == 1 else "s"
    tail = d.pick([f" Give your answer correct to {k} decimal place{s}.", f" Give your answer to {word} decimal place{s}.", f" Give your answer correct to {word} decimal place{s}.", f" Give your answer to {k} d.p.", f" Round your answer to {k} decimal place{s}.", f" Write your answer correct to {k} decimal place{s}.", f" Give your answer to the nearest {['tenth', 'hundredth', 'thousandth'][k - 1]}.", f" Correct your answer to {k} decimal place{s}."])
    b = d.rng.randint(3, 60)
    a = b * d.rng.randint(1, 40) + d.rng.randint(1, b - 1)
    t = d.rng.randint(20, 900)
    xs = [d.rng.randint(2, 99) for _ in range(d.rng.randint(3, 7))]
    return dict(a=a, b=b, k=k, s=s, tail=tail, short=f"correct to {k} decimal place{s}", sq=d.rng.randint(2, 400), x=d.rng.randint(1, t - 1), t_=t, v=xs, L=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), p=f"{d.rng.randint(1, 40)}.{d.rng.randint(1, 9)}{d.rng.randint(1, 9)}", q=f"{d.rng.randint(1, 20)}.{d.rng.randint(1, 9)}")


QUOTIENT = ["Work out {a} ÷ {b}.{tail}", "Divide {a} by {b}.{tail}", "Calculate {a} ÷ {b} {short}.", "Find {a} ÷ {b}.{tail}", "{a} m of rope is cut into {b} equal pieces. Find the length of each piece in metres.{tail}", "{a} kg of sand is put equally into {b} bags. How many kilograms are in each bag?{tail}", "A car travels {a} km in {b} days. How many km does it travel per day on average?{tail}"]
ROOT = ["Work out √{sq} {short}.", "Find the square root of {sq}.{tail}", "Calculate √{sq}.{tail}", "Find √{sq}, {short}."]
PERCENT = ["Express {x} as a percentage of {t_}.{tail}", "{n} scored {x} marks out of {t_}. What percentage is this?{tail}", "There are {t_} people in a club and {x} are women. What percentage are women?{tail}", "Write {x} out of {t_} as a percentage {short}."]
MEAN = ["Find the mean of {L}.{tail}", "Work out the mean of {L}.{tail}", "The masses of some parcels are {L} kg. Calculate the mean mass.{tail}", "Calculate the average of {L} {short}."]
PRODUCT = ["Work out {p} × {q}.{tail}", "Multiply {p} by {q}.{tail}", "Calculate {p} × {q} {short}."]
UP = "rounded to {k} decimal place{s}."
paper("places", [task(places, [("{a} divided by {b}, " + UP, "round({a}/{b}, {k})")], QUOTIENT, 1.2, 0, "{a} ÷ {b}, rounded, is {r1}."), task(places, [("The square root of {sq}: sqrt, " + UP, "round(sqrt({sq}), {k})")], ROOT, 0.6, 0, "√{sq}, rounded, is {r1}."), task(places, [("The percentage is {x} divided by {t_}, times 100, rounded.", "round({x}/{t_}*100, {k})")], PERCENT, 0.8, 0, "{x} ÷ {t_} × 100, rounded, is {r1}%."),
                 task(places, lambda v: [("The average is the sum divided by how many there are: mean, rounded.", f"round(mean({', '.join(map(str, v['v']))}), {v['k']})")], MEAN, 0.7, 0, answer="The average, rounded, is {r1}."), task(places, [("{p} times {q}, " + UP, "round({p}*{q}, {k})")], PRODUCT, 0.5, 0, "{p} × {q}, rounded, is {r1}.")], 0.4)


def coins(d):
    k = d.rng.randint(3, 12)
    s = two(d.rng.randint(500, 30000))
    v = sums(d, dict(k=k, p=d.pick([3, 4, 6, 7, 8, 9, 11, 12, 13, 15, 17, 18, 19, 22, 23, 35, "2.5", "7.5", "12.5", "17.5"])), 0, s=s)
    cent = v["cent"]
    return {**v, "near": "penny" if cent == "pence" else "cent"}


NEAR = [" Give your answer to the nearest {near}.", " Round your answer to the nearest {near}."]
SHARE = ["{k} friends share a bill of {S} equally. How much does each pay?", "{S} is shared equally between {k} people. How much does each person get?", "{k} identical shirts cost {S}. Find the cost of one shirt."]
OF = ["Find {p}% of {S}.", "Work out {p}% of {S}.", "A service charge of {p}% is added to a bill of {S}. How much is the service charge?"]
LESS = ["Decrease {S} by {p}%.", "A bag priced at {S} is reduced by {p}%. Find the new price.", "In a sale there is {p}% off a coat that costs {S}. Work out the sale price."]
MORE = ["Increase {S} by {p}%.", "A fare of {S} goes up by {p}%. Find the new fare."]


def ends(texts):
    return [t + e for t in texts for e in NEAR]


paper("nearest_cent", [task(coins, [("{s} divided by {k}, rounded to cents.", "round({s}/{k}, 2)")], ends(SHARE), 1, 0), task(coins, [("{p}% of {s} is {s} times {p} divided by 100, rounded to cents.", "round({s}*{p}/100, 2)")], ends(OF), 1, 0), task(coins, [("{p}% less than {s} is 100 minus {p} percent of {s}, rounded to cents.", "round({s}*(100-{p})/100, 2)")], ends(LESS[:1]), 0.4, 0), task(coins, [("The sale price is 100 minus {p} percent of {s}, rounded to cents.", "round({s}*(100-{p})/100, 2)")], ends(LESS[1:]), 0.8, 0), task(coins, [("{p}% more than {s} is 100 plus {p} percent of {s}, rounded to cents.", "round({s}*(100+{p})/100, 2)")], ends(MORE), 0.7, 0)], 0.3)
