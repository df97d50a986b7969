"""Simple interest in whole sentences: the interest, the total, the rate, the time, the sum put in."""
from fractions import Fraction

from .core import Answer, Call, skill
from .fillers import inner, places, value
from .real_money_base import Money, num, pct, person, to_cents, two, with_phrase, write

BANK = "[a bank|a savings account|a bank account|an account|a credit union|a fixed deposit|a building society account]"
RATE = "[a simple interest rate of {r} [per year|per annum|a year|]|{r} simple interest [per year|per annum|a year|annually|]|a rate of {r} simple interest [per year|per annum|]|an annual simple interest rate of {r}|{r} per annum simple interest|a simple interest rate of {r} p.a.]"
# who does what with the money; the question goes with interest earned (e) or paid (p)
EARN = ["{N} [invests|invested] {P} at " + RATE + " for {t}.", "{N} [deposits|deposited|puts|placed] {P} in " + BANK + " [at|that pays|paying|with] " + RATE + " for {t}.", "{N} [puts|deposits|deposited] {P} into " + BANK + ". It [pays|earns] " + RATE.replace("a rate of {r} simple interest [per year|per annum|]|", "") + ", and {he} [leaves|keeps] it there for {t}.", "{P} is [invested|deposited|placed in an account] at " + RATE + " for {t}.", "A [bank|savings account|credit union] pays {r} simple interest [per year|a year|per annum|annually]. {N} [deposits|puts in|invests] {P} for {t}.",
        "{N} has {P} in " + BANK + " that [pays|earns] {r} simple interest [per year|a year|per annum|annually]. {He} leaves the money there for {t}.", "An investment of {P} earns {r} simple interest [per year|annually|a year|per annum] for {t}.", "The principal is {P}, the [annual|yearly] rate [of simple interest|] is {r} and the time is {t}.", "{N} lends {P} to [a friend|{N2}|{his} brother] at " + RATE + " for {t}.", "A sum of {P} is [invested|lent|deposited] for {t} at " + RATE + ".", "For {t}, {N} keeps {P} in " + BANK + " [at|with] " + RATE + ".",
        "{N} [buys|bought] a bond for {P} that pays {r} simple interest [per year|a year|annually]. {He} [holds|kept] it for {t}.", "{N}'s grandparents put {P} into a savings account for {him} at " + RATE + ". The money stays there for {t}.", "A school fund of {P} is invested at " + RATE + " for {t}.", "I put {P} in a savings account at " + RATE + " for {t}.", "Principal = {P}, rate = {r} per year, time = {t} (simple interest)."]
OWE = ["{N} [borrows|borrowed] {P} [from a bank|from {N2}|to buy a car|for a new kitchen|to start a business|] at " + RATE + " for {t}.", "{N} [takes|took] out a loan of {P} [at|with] " + RATE + " for {t}.", "A loan of {P} [has|is charged at|carries] " + RATE.replace("a rate of {r} simple interest [per year|per annum|]|", "") + " [for|over] {t}.", "A bank lends {N} {P} at " + RATE + " for {t}.", "{N} [takes out|took out] a {P} loan for {t} at " + RATE + ".", "A [shop|company|farmer|small business] borrows {P} for {t} at " + RATE + ".", "{N} has a student loan of {P} with " + RATE + ". {He} pays it back after {t}.", "{N} buys a car with a loan of {P} at " + RATE + " for {t}."]
I_E = ["How much [simple|] interest [does|will|did] {N} earn?", "How much interest is earned?", "How much interest will [the money|it] earn?", "What is the [simple|total|] interest [earned|]?", "[Calculate|Find|Work out|Determine] the [simple|total|] interest [earned|].", "How much [simple|] interest is [earned|paid] [over this time|in that time|altogether|in total|]?", "What is the amount of interest?", "[Find|Calculate] the interest."]
I_P = ["How much [simple|] interest [does|will] {N} [pay|owe]?", "How much interest is paid?", "How much interest must be paid [altogether|in total|]?", "What is the [simple|total|] interest [on the loan|]?", "[Calculate|Find|Work out] the [simple|total|] interest [on the loan|].", "What is the amount of interest?"]
A_E = ["How much money will there be in total at the end?", "How much money [does|will] {N} have [altogether|in total|] at the end?", "What is the total amount [at the end|after this time|]?", "What is the total value at the end?", "[Find|Calculate|Work out] the total amount [at the end|].", "What is the final [amount|balance]?", "How much is it worth at the end, including interest?", "What will the total be, including the interest?", "[Find|Calculate|Work out] the [final balance|final amount]."]
A_P = ["How much [does|will] {N} [pay back|have to pay back|repay] [in total|altogether]?", "What is the total amount to be [repaid|paid back]?", "How much must be [repaid|paid back] in total?", "[Find|Calculate|Work out] the total [amount to be repaid|repayment].", "What is the total repayment?", "How much does {N} owe at the end, including interest?", "What is the total amount owed?"]
I_W = ["What is the simple interest on {P} at {r} [per year|per annum|a year|] for {t}?", "How much simple interest [does|will] {P} earn [in|over] {t} at {r} [per year|per annum|a year|]?", "[Calculate|Find|Work out] the simple interest on {P} [for {t} at {r} [per annum|per year|]|at {r} [per annum|per year|] for {t}|invested at {r} for {t}|borrowed at {r} for {t}].", "If {N} invests {P} at {r} simple interest [per year|], how much interest [does|will] {he} earn [in|after|over] {t}?", "How much interest [does|will] {N} [earn|get] if {he} [invests|deposits] {P} at {r} simple interest for {t}?", "How much interest must {N} pay if {he} borrows {P} for {t} at {r} simple interest [per year|]?",
       "{N} invests {P} at {r} simple interest, and wants to know how much interest {he} will earn in {t}. [How much is it?|Work it out.]", "If {P} is [borrowed|invested|deposited] for {t} at a simple interest rate of {r} [per year|], [what is the interest?|how much is the interest?|find the interest.]", "What interest will {N} [receive|earn] on {P} after {t} at {r} [per year|per annum] simple interest?"]
A_W = ["What is the total amount after {t} if {P} is [invested|deposited] at {r} simple interest [per year|]" + "?", "If {N} invests {P} at {r} simple interest [per year|per annum|], how much will {he} have [in total|altogether|] after {t}?", "How much will {P} [grow to|be worth] after {t} at {r} simple interest [per year|a year|]?", "How much must {N} repay in total if {he} borrows {P} for {t} at {r} simple interest [per year|]?", "[Find|Calculate|Work out] the [total amount|final balance|total value] of {P} after {t} at {r} simple interest [per year|per annum|].", "How much money will be in an account after {t} if {P} is deposited at {r} simple interest [per year|]?", "{N} deposits {P} at {r} simple interest [per year|a year]. What will the balance be after {t}?", "{N} invests {P} at {r} simple interest. How much will the investment be worth after {t}?", "What is the maturity value of {P} at {r} simple interest for {t}?"]
R_S = ["{P} earns {i} [simple|] interest in {t}.", "{N} [invests|invested] {P} for {t} and [earns|earned] {i} [in|of] simple interest.", "{N} borrowed {P} for {t} and paid {i} in simple interest.", "In {t}, an investment of {P} earned {i} [in|of] simple interest.", "The simple interest on {P} for {t} is {i}.", "A deposit of {P} earned {i} simple interest over {t}.", "A loan of {P} cost {i} in simple interest over {t}.", "After {t}, {N}'s {P} had earned {i} in simple interest."]
R_Q = ["What [is|was] the [annual|yearly] [simple|] interest rate?", "What was the [annual|yearly] rate of [simple|] interest?", "[Find|Calculate|Work out] the [annual|yearly] [simple|] interest rate.", "[Find|Calculate|Work out] the rate of interest per [year|annum].", "What rate of interest per year is that?", "What is the interest rate per year?", "What was the annual rate, as a percentage?"]
R_W = ["At what [annual|yearly|] simple interest rate will {P} earn {i} in {t}?", "What simple interest rate [per year|] is needed for {P} to earn {i} in {t}?", "If {P} earns {i} in simple interest over {t}, what is the [annual|yearly] [interest|] rate?", "What annual rate of simple interest gives {i} on {P} in {t}?", "Find the annual rate if {P} [earns|yields|produces] {i} simple interest in {t}."]
T_S = ["{N} [invests|invested] {P} at {r} simple interest per year and [earns|earned] {i} in interest.", "{P} is invested at {r} simple interest [per year|per annum|a year] and earns {i} [in|of] interest.", "A loan of {P} at {r} simple interest per year costs {i} in interest.", "{N} puts {P} in an account that pays {r} simple interest a year. {He} wants to earn {i} in interest.", "An account pays {r} simple interest per year. {N} deposits {P} and earns {i} in interest.", "{N} paid {i} in simple interest on a loan of {P} at {r} per year."]
T_Q = ["How many years [is that|was that|does it take]?", "For how many years is that?", "How many years does this take?", "How long does that take, in years?", "[Find|Calculate|Work out] the time in years.", "What was the length of time in years?", "What is the time in years?"]
T_W = ["How many years [will|does] it take for {P} to earn {i} [in interest|] at {r} simple interest [per year|a year|]?", "How many years must {P} be [invested|left] at {r} simple interest [per year|] to earn {i} [of interest|in interest|]?", "After how many years will {P} earn {i} at {r} simple interest [per year|a year|]?", "How many years does it take {P} to earn {i} interest at {r} simple interest [per year|]?", "For how many years was {P} invested at {r} simple interest if it earned {i}?", "In how many years will {P} yield {i} simple interest at {r} per annum?"]
P_S = ["{N} [earned|earns] {i} simple interest in {t} at {r} per year.", "An investment at {r} simple interest [per year|a year] earned {i} in {t}.", "A loan at {r} simple interest per year cost {i} in interest over {t}.", "In {t}, some money invested at {r} simple interest per year earned {i}.", "{N} put some money in an account at {r} simple interest per year. After {t} {he} had earned {i} in interest.", "{N} paid {i} in simple interest over {t} on a loan at {r} per year."]
P_Q = ["What was the principal?", "What was the principal?", "How much money was it at the start?", "[Find|Calculate|Work out] the principal.", "What was the original amount [of money|]?", "What sum of money was it?"]
P_W = ["How much must {N} invest at {r} simple interest [per year|] to earn {i} in {t}?", "What principal [will earn|earns|gives] {i} simple interest in {t} at {r} per year?", "What sum of money earns {i} in {t} at {r} simple interest [per year|]?", "How much money must be invested at {r} simple interest to earn {i} in {t}?", "Find the principal that earns {i} in simple interest over {t} at {r} per annum."]


@skill("real_interest", weight=1.6)
def real_interest(d):
    P = str(max(200, d.int(1, 95) * d.pick([100, 100, 50, 1000, 200, 500]))) if d.chance(0.85) else str(d.int(300, 30000))
    rate = d.pick("2 3 4 5 6 8 10 7 12 9 1.5 2.5 3.5 4.5 5.5 7.5 6.5 1 11 15 1.2 3.2 4.2 2.4 3.6 2.25 3.75 4.25 20 1.8".split())
    months = d.chance(0.2)
    t = d.pick("6 3 9 18 4 8 15 30 10 2 5 1 24 36".split()) if months else str(d.rng.randint(2, 10)) if d.chance(0.84) else d.pick(["1", "1.5", "2.5", "0.5", "3.5", "12", "15", "20"])
    tw = num(d, t, 0.25) + (" months" if months else " years")
    if t == "1":
        tw = tw[:-1]
    if not months and t[-2:] == ".5" and d.chance(0.6):
        w = int(float(t))
        tw = d.pick(["half a year", "half a year"] if not w else [f"{w} and a half years", f"{w}½ years", f"{num(d, w, 1)} and a half years", "a year and a half" if w == 1 else f"{w} and a half years"])
    i = Fraction(P) * Fraction(rate) * Fraction(t) / (1200 if months else 100)
    c = Money(d, True)
    v = dict(person(d), P=c.show(P), r=pct(d, rate), t=tw)
    years = f"{t} months (÷ 12)" if months else f"{t} years"
    x = d.rng.random()
    if x < 0.72 or months or places(i) > 2:
        total = d.chance(0.42) and places(i) <= 2
        if d.chance(0.66):
            owe = d.chance(0.3)
            asks = (A_P if owe else A_E) if total else (I_P if owe else I_E)
            frames = OWE if owe else EARN
            text = d.say("real.i" + "p" * owe, [s.replace("{", "{{").replace("}", "}}") for s in frames])
            if "{N}" not in text:
                asks = [s for s in asks if "{N}" not in s]
            q = write(d, "real.i" + "a" * total + "p" * owe, [text], v, asks, 0.05)
        else:
            q = write(d, "real.iw" + "a" * total, A_W if total else I_W, v, None, 0.05)
        round_it = places(i) > 2
        yield with_phrase(q, to_cents(d, c)) if round_it else q
        e = f"{P}*{rate}*{t}/100" + ("/12" if months else "")
        steps = f"{P} × {rate} × {t} ÷ 100" + (" ÷ 12" if months else "")
        why = f"Simple interest is {P} times {rate} percent times {years}"
        if round_it:
            r = yield Call(why + ", rounded to cents.", f"round({e}, 2)")
            yield Answer("", f"The interest: {steps}, rounded, is {value(r)}.", r.best)
            return
        r = yield Call(why + ".", e)
        if not total:
            yield Answer("", f"The interest: {steps} = {value(r)}.", r.best)
            return
        interest = inner(r)
        r = yield Call(f"The total is {P} plus the interest {interest}.", f"{P}+{interest}")
        yield Answer("", f"The interest: {steps} = {interest}. The total: {P} + {interest} = {value(r)}.", r.best)
        return
    i = two(i)
    v["i"] = c.show(i)
    kind = d.pick("rrrttp")
    s, q, w = {"r": (R_S, R_Q, R_W), "t": (T_S, T_Q, T_W), "p": (P_S, P_Q, P_W)}[kind]
    yield write(d, "real.i" + kind, s, v, q, 0.05) if d.chance(0.6) else write(d, f"real.i{kind}w", w, v, None, 0.05)
    if kind == "r":
        r = yield Call(f"The rate is the interest {i} divided by {P} and by {years}, times 100.", f"{i}/{P}/{t}*100")
        yield Answer("", f"The rate: {i} ÷ {P} ÷ {t} × 100 = {value(r)}%.", r.best)
    elif kind == "t":
        r = yield Call(f"The time is the interest {i} divided by {P} and by {rate} percent.", f"{i}/{P}/{rate}*100")
        yield Answer("", f"The time: {i} ÷ {P} ÷ {rate} × 100 = {value(r)} years.", r.best)
    else:
        r = yield Call(f"The principal is the interest {i} divided by {rate} percent and by {years}.", f"{i}/{rate}/{t}*100")
        yield Answer("", f"The principal: {i} ÷ {rate} ÷ {t} × 100 = {value(r)}.", r.best)
