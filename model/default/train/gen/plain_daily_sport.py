"""Sport and free time: laps and lengths, pace, sets and repetitions, points and goal differences, what is needed for an average or a
target, steps, films and songs, games, pages and pieces.
"""
from .core import skill
from .plain_daily_base import Fraction, finite, half, kind, short, tell, unit, until

MEAN = "The average is the sum divided by how many there are: mean."


# -- laps, pace ------------------------------------------------------------------------------------------------------------
def laps(d):
    m = d.pick([400, 400, 250, 200, 300, 25, 50, 50, 800, 500])
    k = d.int(3, 60)
    pace = d.pick([4, 5, 6, 7, 8, "4.5", "5.5", "6.5", "5.2", 9, 12])
    x = d.pick([3, 4, 5, 6, 8, 10, 12, 15, 20, 21, "2.5", "7.5"])
    t = Fraction(pace) * Fraction(x)
    s = d.int(30, 150)
    return dict(m_=m, k=k, s=m * k, pace=pace, x=x, t_=finite(t), sec=s, did=d.pick(["runs", "swims"] if m < 100 else ["runs", "runs", "cycles", "walks"]), km=finite(Fraction(m * k, 1000)), lap=d.pick(["lap", "round"]) if m > 60 else "length", u_=d.pick(["km", "km", "mile"]), e=d.int(2, 7), w=d.int(2, 12))


def lapped(u):
    return lambda d: (lambda v: {**v, "out": unit(u), "us": {"km": "km", "mile": "miles"}[v["u_"]]})(laps(d))


LAP = ["One {lap} is {m_} m. {n} {did} {k} {lap}s.", "{n} {did} {k} {lap}s of {m_} metres.", "A {lap} measures {m_} m, and I do {k} of them.", "{k} {lap}s, each {m_} m.", "The {lap} is {m_} m long and {n} {did} {k} {lap}s.", "I did {k} {lap}s of {m_} m today."]
LAP_M = ["How many metres is that?", "How far is it in metres?", "What distance is that, in m?", "metres?", "How many m in all?"]
LAP_KM = ["How many km is that?", "How far is it in km?", "What distance is that in kilometres?", "km?", "How many kilometres in all?"]
LAP_N = ["One {lap} is {m_} m. {n} wants to do {s} m.", "A {lap} measures {m_} m, and the race is {s} m.", "{s} metres in {lap}s of {m_} m.", "The {lap} is {m_} m long. {n} {did} {s} m."]
LAP_NKM = [f.replace("{s} m", "{km} km").replace("{s} metres", "{km} km") for f in LAP_N]
LAP_COUNT = ["How many {lap}s is that?", "How many {lap}s are needed?", "How many {lap}s?", "number of {lap}s?", "How many {lap}s must be done?"]
LAP_T = ["{k} {lap}s at {sec} seconds each.", "Each {lap} takes {sec} seconds and {n} does {k}.", "{n} needs {sec} seconds for a {lap} and does {k} of them.", "I do {k} {lap}s in {sec} s each."]
PACE = ["My pace is {pace} minutes per {u_}. I run {x} {us}.", "{n} runs {x} {us} at {pace} minutes a {u_}.", "{pace} minutes for each {u_}, {x} {us}.", "{n} needs {pace} minutes per {u_} and the race is {x} {us}.", "Running {x} {us} with a pace of {pace} min/{u_}.", "Each {u_} takes me {pace} minutes. The run is {x} {us}."]
PACE_T = ["How many minutes does it take?", "How long does it take, in minutes?", "What is the time in minutes?", "How many minutes is that?", "finish time in minutes?"]
PACED = ["{n} ran {x} {us} in {t_} minutes.", "{x} {us}, {t_} minutes.", "I needed {t_} minutes for {x} {us}.", "The run was {x} {us} and took {t_} minutes.", "{t_} minutes for a run of {x} {us}."]
PACE_ASK = ["What was the pace in minutes per {u_}?", "How many minutes per {u_} is that?", "How many minutes a {u_}?", "pace (min/{u_})?", "What is that per {u_}, in minutes?"]
WEEKLY = ["{n} {did} {k} km a day, {e} days a week, for {w} weeks.", "{k} km a day on {e} days of the week, {w} weeks.", "For {w} weeks {n} {did} {k} km on {e} days a week.", "I do {k} km {e} times a week and keep it up for {w} weeks."]
LAPS = [kind(lapped("m"), [("<k times m_>.", "<k*m_>")], LAP, LAP_M, weight=0.8), kind(lapped("km"), [("In km: {k} times {m_}, divided by 1000.", "{k}*{m_}/1000")], LAP, LAP_KM, weight=1.2), kind(lambda d: {**laps(d), "out": None}, [("{s} divided by {m_}.", "{s}/{m_}")], LAP_N, LAP_COUNT, weight=0.8),
        kind(lambda d: {**laps(d), "out": None}, [("In m: {km} times 1000, divided by {m_}.", "{km}*1000/{m_}")], LAP_NKM, LAP_COUNT, spell=0, weight=1.2), kind(until(lapped("minutes"), lambda v: short(Fraction(v["k"] * v["sec"], 60))), [("In minutes: {k} times {sec}, divided by 60.", "{k}*{sec}/60")], LAP_T, ["How many minutes is that in all?", "What is the total time in minutes?", "How long does it take in minutes?", "minutes?"]),
        kind(lapped("minutes"), [("<pace times x>.", "<pace*x>")], PACE, PACE_T, spell=0, weight=1.2), kind(lapped("minutes"), [("The rate is {t_} divided by {x}.", "{t_}/{x}")], PACED, PACE_ASK, spell=0, weight=1.2), kind(lapped("km"), [("{k} times {e} times {w}.", "{k}*{e}*{w}")], WEEKLY, ["How many km is that in all?", "How far is that altogether?", "total km?", "How many kilometres is that?"])]


# -- the gym, steps ----------------------------------------------------------------------------------------------------------
def gym(d):
    s, r, kg = d.int(2, 6), d.pick([5, 6, 8, 10, 12, 15, 20]), d.pick([5, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, "7.5", "12.5"])
    e, k = d.int(2, 6), d.int(2, 12)
    x = d.pick([5000, 8000, 10000, 12000, 6000, 7500])
    y = d.int(500, x - 200)
    a = d.pick(["push-ups", "squats", "sit-ups", "lunges", "pull-ups", "burpees", "jumps", "curls"])
    rest, w = d.pick([30, 45, 60, 90]), d.int(20, 60)
    return dict(s=s, r=r, kg=kg, e=e, k=k, x=x, y=y, i=a, cal=d.int(4, 14), mi=d.int(15, 90), rest=rest, w=w, step=d.pick([60, 65, 70, 75, 80]), steps=d.int(20, 150) * 100, plus=d.pick([1, 2, 3, 4, 5]), first=d.int(5, 30))


SETS = ["{n} does {s} sets of {r} {i}.", "{s} sets of {r} {i}.", "I do {s} sets with {r} {i} in each.", "{s} × {r} {i} per session.".replace(" per session", ""), "The plan says {s} sets of {r} {i}.", "In each of {s} sets there are {r} {i}."]
SETS_D = ["{n} does {s} sets of {r} {i} on {e} days a week.", "{s} sets of {r} {i}, {e} days a week.", "I do {s} sets of {r} {i}, {e} times each week.", "{e} times a week {n} does {s} sets of {r} {i}."]
LIFT = ["{n} lifts {kg} kg in {s} sets of {r}.", "{s} sets of {r} lifts with {kg} kg.", "I lift {kg} kg, {r} times in each of {s} sets.", "Bench press: {s} sets, {r} reps, {kg} kg."]
REPS = ["How many {i} is that?", "How many {i} in all?", "How many {i} altogether?", "total?", "How many is that?"]
STEP = ["My goal is {x} steps and I've done {y}.", "{n} wants {x} steps a day. So far {he} has {y}.", "The watch says {y} of {x} steps.", "{y} steps done, the aim is {x}.", "I have walked {y} steps. The target is {x}."]
STEP_ASK = ["How many are left?", "How many more steps?", "How many steps are still to go?", "how many steps left?", "How many steps are missing?"]
STRIDE = ["One step is {step} cm and {n} does {steps} steps.", "{n} takes {steps} steps of {step} cm.", "My step is {step} cm long. I did {steps} steps.", "{steps} steps, {step} cm each."]
GROW = ["{n} does {first} {i} on the first day and {plus} more each day.", "I start with {first} {i} and add {plus} every day.", "On day 1 {n} does {first} {i}; each day it is {plus} more.", "Day 1: {first} {i}. Every day after that {plus} more."]
GROW_ASK = ["How many on day {k}?", "How many will it be on day {k}?", "How many {i} on day {k}?", "How many does {n} do on day {k}?"]
GROW_ASK = [g for g in GROW_ASK if "{n}" not in g]
BURN = ["{i2} burns {cal} calories a minute. {n} does it for {mi} minutes on {e} days.", "{n} burns {cal} calories a minute and trains {mi} minutes on {e} days.", "{mi} minutes of training on {e} days at {cal} calories a minute."]
BURN = [b.replace("{i2} burns", "Rowing burns") for b in BURN]
GYM = [kind(gym, [("<s times r>.", "<s*r>")], SETS, REPS, weight=0.7), kind(gym, [("{s} times {r} times {e}.", "{s}*{r}*{e}")], SETS_D, ["How many {i} a week is that?", "How many {i} in a week?", "total per week?", "How many is that each week?"], weight=1.2), kind(lambda d: {**gym(d), "out": unit("kg")}, [("{s} times {r} times {kg}.", "{s}*{r}*{kg}")], LIFT, ["How many kg is that in all?", "What is the total weight lifted?", "How much is lifted altogether, in kg?", "total kg?"], spell=0, weight=1.2),
       kind(gym, [("What is left is {x} minus {y}.", "{x}-{y}")], STEP, STEP_ASK, spell=0), kind(lambda d: {**gym(d), "out": unit("km")}, [("In km: {steps} times {step}, divided by 100000.", "{steps}*{step}/100000")], STRIDE, ["How many km is that?", "How far is that in km?", "What distance in km?", "km?"], spell=0), kind(lambda d: {**gym(d), "out": unit("m")}, [("In m: {steps} times {step}, divided by 100.", "{steps}*{step}/100")], STRIDE, ["How many metres is that?", "How far is that in m?", "What distance in metres?", "metres?"], spell=0),
       kind(gym, [("After day 1 come {k}-1 days: {first} plus {plus} times ({k}-1).", "{first}+{plus}*({k}-1)")], GROW, GROW_ASK, spell=0), kind(gym, [("{cal} times {mi} times {e}.", "{cal}*{mi}*{e}")], BURN, ["How many calories is that?", "How many calories are burnt?", "total calories?", "How many calories altogether?"], spell=0, weight=0.8)]


@skill("real_plain_daily_fit", weight=2)
def fit(d):
    yield from tell(d, "daily.fit", LAPS + GYM)


# -- points, goals, averages -------------------------------------------------------------------------------------------------
def league(d):
    w, dr, l = d.int(1, 24), d.int(1, 14), d.int(1, 14)
    f, a = d.int(5, 95), d.int(5, 95)
    while f == a:
        a = d.int(5, 95)
    g = w + dr + l
    tm = d.pick(["Rovers", "our team", "the Lions", "Leeds", "City", "the Hawks", "the school team", "United"])
    return dict(w=w, dr=dr, l=l, g=g, f=f, a=a, tm=tm, TM=tm[0].upper() + tm[1:], b3=d.int(2, 12), b2=d.int(4, 30), ft=d.int(2, 20), rows=d.int(2, 5), x=d.int(20, 60), y=d.int(5, 60))


LEAGUE = ["{TM} won {w}, drew {dr} and lost {l}. A win is 3 points, a draw 1.", "3 points for a win, 1 for a draw, 0 for a loss. {TM} has {w} wins, {dr} draws and {l} losses.", "A team gets 3 points for each win and 1 for each draw. It has {w} wins and {dr} draws.", "{w} wins (3 points each), {dr} draws (1 point each), {l} defeats."]
POINTS = ["How many points is that?", "How many points in all?", "How many points do they have?", "points?", "What is the total of points?"]
GOALS_POS = ["{TM} scored {f} goals and let in {a}.", "Goals for: {f}, goals against: {a}.", "We scored {f} and conceded {a} goals this season.", "{f} goals scored, {a} against.", "{TM} let in {a} goals and scored {f}.", "The table shows {f}:{a} goals for {tm}."]
GOALS_POS = [g for g in GOALS_POS if "shows" not in g] + ["{TM} has {f} goals for and {a} against."]
GD = ["What is the goal difference?", "goal difference?", "Work out their goal difference.", "What's the goal difference (for minus against)?", "Find the goal difference."]
SEASON = ["{TM} played {g} games and won {w}, lost {l}, and drew the rest.", "Out of {g} games {tm} won {w} and lost {l}. The others were draws.", "{g} games: {w} won, {l} lost, the rest drawn."]
BASKET = ["{n} made {b3} three-pointers, {b2} two-pointers and {ft} free throws.", "{b3} threes, {b2} twos and {ft} free throws (1 point).", "In basketball {n} scored {b3} baskets of 3 points, {b2} of 2 points and {ft} of 1 point."]


def goal(d):
    v = league(d)
    return v


def target(d):
    k = d.pick([2, 3, 3, 4, 5])
    while True:
        m = d.int(40, 160) if d.chance(0.4) else d.int(5, 95)
        xs = [max(1, m + d.rng.randint(-m // 4 - 1, m // 4 + 1)) for _ in range(k)]
        need = m * (k + 1) - sum(xs)
        if 0 < need < 2 * m:
            break
    g = d.pick([("games", "game", "points"), ("tests", "test", "marks"), ("rounds", "round", "points"), ("weeks", "week", "km"), ("days", "day", "sales"), ("matches", "match", "runs"), ("bowls", "bowl", "points"), ("shifts", "shift", "orders"), ("months", "month", "calls")])
    l = ", ".join(map(str, xs[:-1])) + " and " + str(xs[-1])
    return dict(k=k, k1=k + 1, m_=m, L=l, gs=g[0], g=g[1], u_=g[2], sum_="+".join(map(str, xs)))


NEED = ["My first {k} {gs} gave {L} {u_}. I want an average of {m_} over {k1} {gs}.", "{n} has {L} {u_} in {k} {gs} and wants to average {m_} after {k1}.", "{L} {u_} so far. The average of {k1} {gs} should be {m_}.", "To average {m_} {u_} in {k1} {gs} after {L}.", "I've had {L} {u_}. With one more {g} the mean should be {m_}."]
NEED = [n_ for n_ in NEED if not n_.startswith("To average")]
NEED_ASK = ["What is needed in the next {g}?", "What do I need next?", "How many {u_} are needed in the last {g}?", "What must the next {g} bring?", "What has to come in the next {g}?"]


def needed(v):
    return [("The total must be {k1} times {m_}.", "{k1}*{m_}"), ("The missing one is {r1} minus the sum of the others.", "{r1}-(" + v["sum_"] + ")")]


def tally(d):
    k = d.pick([3, 4, 5, 6])
    unit_ = d.pick([("goals", "games", "per game"), ("points", "games", "per game"), ("km", "days", "a day"), ("visitors", "days", "a day"), ("books", "months", "a month"), ("runs", "innings", "per innings"), ("laps", "sessions", "per session"), ("emails", "days", "a day"), ("hours of sleep", "nights", "a night")])
    while True:
        xs = [d.rng.randint(1, d.pick([9, 30, 120])) for _ in range(k)]
        if sum(xs) * 10 % k == 0:
            break
    tot, g = d.int(10, 900), d.int(2, 40)
    while tot * 10 % g:
        tot, g = d.int(10, 900), d.int(2, 40)
    return dict(k=k, L=", ".join(map(str, xs[:-1])) + " and " + str(xs[-1]), list_=", ".join(map(str, xs)), u_=unit_[0], gs=unit_[1], per=unit_[2], s=tot, g=g, a=half(d, 1, 30, 0.5))


TALLY = ["In {k} {gs} it was {L} {u_}.", "{n} had {L} {u_} in {k} {gs}.", "{L} {u_} in {k} {gs}.", "My last {k} {gs}: {L} {u_}.", "The {gs} brought {L} {u_}."]
TALLY_ASK = ["What is the average {per}?", "How many {u_} {per} is that on average?", "average {per}?", "What is the mean {per}?", "How many is that {per}, on average?"]
TOT = ["{s} {u_} in {g} {gs}.", "{n} had {s} {u_} in {g} {gs}.", "In {g} {gs} there were {s} {u_}.", "Over {g} {gs}, {s} {u_} came together."]
RATE_UP = ["The average is {a} {u_} {per}.", "{n} has on average {a} {u_} {per}.", "On average there are {a} {u_} {per}."]
POINT = [kind(league, [("{w} times 3 plus {dr}.", "{w}*3+{dr}")], LEAGUE, POINTS, spell=0.02, weight=1.3), kind(until(goal, lambda v: v["f"] > v["a"]), [("The goal difference is {f} minus {a}.", "{f}-{a}")], GOALS_POS, GD, spell=0), kind(until(goal, lambda v: v["f"] < v["a"]), [("The goal difference is {f} minus {a}.", "{f}-{a}")], GOALS_POS, GD, spell=0),
         kind(league, [("{g} minus {w} minus {l}.", "{g}-{w}-{l}")], SEASON, ["How many were drawn?", "How many draws?", "How many draws were there?", "draws?"], spell=0.02), kind(league, [("{b3} times 3 plus {b2} times 2 plus {ft}.", "{b3}*3+{b2}*2+{ft}")], BASKET, POINTS, spell=0),
         kind(target, needed, NEED, NEED_ASK, spell=0, weight=1.5), kind(tally, lambda v: [(MEAN, f"mean({v['list_']})")], TALLY, TALLY_ASK, spell=0), kind(tally, [("The rate is {s} divided by {g}.", "{s}/{g}")], TOT, TALLY_ASK, spell=0), kind(tally, [("<a times g>.", "<a*g>")], RATE_UP, ["How many is that in {g} {gs}?", "How many {u_} in {g} {gs}?", "What is the total for {g} {gs}?", "How many in all in {g} {gs}?"], spell=0)]


# -- films, songs, books, phones ---------------------------------------------------------------------------------------------
def show(d):
    m, k = d.pick([20, 22, 25, 30, 40, 42, 45, 50, 55, 60, 24]), d.int(2, 24)
    l = d.pick([3, 4, "3.5", "4.5", 5])
    al = d.int(8, 20)
    h, mi = d.pick([1, 2, 3]), d.int(1, 58)
    a = d.int(5, h * 60 + mi - 5)
    pl = d.int(1, 5)
    return dict(m_=m, k=k, l=l, al=al, h=h, H=f"{h} hours" if h > 1 else "1 hour", mi=mi, a=a, s=d.int(2, 6), pl=d.pick([60, 80, 90, 120, 45]), ad=d.int(2, 9), e=d.int(1, 9), out=None)


EPS = ["A series has {k} episodes of {m_} minutes.", "{n} watches {k} episodes, {m_} minutes each.", "{k} episodes at {m_} minutes.", "Each of {k} episodes lasts {m_} minutes.", "I want to see {k} episodes of {m_} min."]
FILM = ["The film lasts {H} {mi} minutes and {a} minutes are over.", "A film of {H} and {mi} minutes has run for {a} minutes.", "{n} has seen {a} minutes of a film of {H} {mi} minutes.", "The movie is {H} {mi} min long. I stopped after {a} min."]
FILM_ASK = ["How many minutes are left?", "How many minutes are still to come?", "How much is left in minutes?", "minutes left?", "How many more minutes is it?"]
SONGS = ["A playlist has {k} songs of about {l} minutes.", "{k} songs, {l} minutes each.", "{n} plays {k} songs that last {l} minutes each.", "The band plays {k} songs at {l} minutes."]
SEASONS = ["There are {s} seasons of {k} episodes, {m_} minutes each.", "{s} seasons, {k} episodes each, {m_} minutes an episode.", "A show has {s} seasons with {k} episodes of {m_} minutes."]
MIN = ["How many minutes is that?", "How many minutes in all?", "How long is that in minutes?", "total minutes?"]
HRS = ["How many hours is that?", "How many hours in all?", "How long is that in hours?", "total hours?", "How many hours does it take to watch all?"]


def hourly(f):
    return until(lambda d: {**show(d), "out": unit("hours")}, lambda v: short(Fraction(f(v), 60)))


SHOWS = [kind(show, [("<k times m_>.", "<k*m_>")], EPS, MIN, weight=0.6), kind(hourly(lambda v: v["k"] * v["m_"]), [("In hours: {k} times {m_}, divided by 60.", "{k}*{m_}/60")], EPS, HRS, weight=1.2), kind(hourly(lambda v: v["s"] * v["k"] * v["m_"]), [("In hours: {s} times {k} times {m_}, divided by 60.", "{s}*{k}*{m_}/60")], SEASONS, HRS), kind(show, [("An hour has 60 minutes: {h} times 60, plus {mi}, minus {a}.", "{h}*60+{mi}-{a}")], FILM, FILM_ASK, spell=0, weight=1.2), kind(show, [("<k times l>.", "<k*l>")], SONGS, MIN, spell=0, weight=0.7)]


def phone(d):
    gb, u = d.pick([5, 8, 10, 12, 15, 20, 30, 50, 100]), d.pick(["0.2", "0.3", "0.5", "0.4", "0.25", "0.8", "0.6"])
    s = finite(Fraction(gb) * d.rng.randint(10, 95) / 100)
    bat, x, drop = d.int(40, 100), d.int(2, 8), d.pick([3, 4, 5, 6, 7, 8, 10])
    mb, f = d.pick([3, 4, 5, 8, 10, 12, 25, 40, 50]), d.int(5, 200)
    e = d.int(3, 25)
    k = d.pick([16, 32, 64, 128, 256])
    return dict(gb=gb, u=u, s=s, bat=bat, x=x, drop=drop, mb=mb, f=f, e=e, k=k, speed=d.pick([2, 4, 5, 8, 10, 20, 25]), size=d.int(2, 60) * 100, days=d.pick([30, 31, 28, 10, 7]), pr=f"0.{d.rng.randint(5, 40):02d}", out=None, W=d.pick(["phone", "tablet", "laptop", "watch", "speaker"]))


DATA_L = ["My plan has {gb} GB and I've used {s} GB.", "{n} has used {s} of {gb} GB.", "{gb} GB a month, {s} GB are gone.", "Of my {gb} GB of data {s} GB are used up."]
DATA_D = ["{n} uses {u} GB a day for {days} days.", "{u} GB each day, {days} days.", "I need {u} GB of data a day. Think of {days} days.", "A day takes {u} GB, and the month has {days} days."]
DATA_R = ["I have {gb} GB and use {u} GB a day.", "The plan is {gb} GB and {n} uses {u} GB each day.", "{gb} GB, {u} GB a day."]
BAT = ["My {W} is at {bat}% and loses {drop}% an hour.", "The battery is at {bat} percent. It drops by {drop} percent every hour.", "{n}'s {W} shows {bat}% and uses {drop}% each hour."]
MBS = ["A photo is {mb} MB and I have {f} photos.", "{n} saves {f} songs of {mb} MB each.", "{f} files of {mb} MB.", "Each of {f} pictures takes {mb} MB."]
DOWN = ["A file of {size} MB loads at {speed} MB per second.", "{n} downloads {size} MB at {speed} MB/s.", "The download is {size} MB and the speed {speed} MB a second.", "{size} MB at {speed} MB per second."]
PHONES = [kind(lambda d: {**phone(d), "out": unit("GB")}, [("What is left is {gb} minus {s}.", "{gb}-{s}")], DATA_L, ["How much is left?", "How many GB are left?", "GB left?", "How much can I still use?"], spell=0), kind(lambda d: {**phone(d), "out": unit("GB")}, [("<u times days>.", "<u*days>")], DATA_D, ["How many GB is that?", "How much data is that?", "total GB?", "How many GB are needed?"], spell=0),
          kind(phone, [("{gb} divided by {u}, only the whole part: floor.", "floor({gb}/{u})")], DATA_R, ["How many full days is it enough?", "For how many whole days does it last?", "How many full days does it last?", "How many whole days can I use it?"], spell=0), kind(until(lambda d: {**phone(d), "out": unit("%")}, lambda v: v["bat"] > v["x"] * v["drop"]), [("{bat} minus {x} times {drop}.", "{bat}-{x}*{drop}")], BAT, ["What is it at after {x} hours, in percent?", "How many percent are left after {x} hours?", "What percentage is left in {x} hours?", "battery after {x} hours?"], spell=0),
          kind(lambda d: {**phone(d), "out": unit("MB")}, [("<mb times f>.", "<mb*f>")], MBS, ["How many MB is that?", "How many MB in all?", "How much space is that in MB?", "total MB?"], weight=0.7), kind(until(lambda d: {**phone(d), "out": unit("seconds")}, lambda v: v["size"] % v["speed"] == 0), [("{size} divided by {speed}.", "{size}/{speed}")], DOWN, ["How many seconds does it take?", "How long does it take, in seconds?", "seconds?", "How many seconds is that?"], spell=0)]


@skill("real_plain_daily_scores", weight=2)
def scores(d):
    yield from tell(d, "daily.scores", POINT)


@skill("real_plain_daily_screen", weight=1.7)
def screen(d):
    yield from tell(d, "daily.screen", SHOWS + PHONES)
