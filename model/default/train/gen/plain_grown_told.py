"""The questions of gen/plain_grown_*.py as people tell them: why they ask, who they are, a number that has nothing to do with it, a word of
thanks - before or after the question itself.
"""
from . import (plain_grown_basics, plain_grown_chains, plain_grown_days, plain_grown_deep, plain_grown_fees, plain_grown_last, plain_grown_more, plain_grown_names, plain_grown_packs, plain_grown_pairs, plain_grown_percent,
               plain_grown_rest, plain_grown_rooms, plain_grown_scenes, plain_grown_self, plain_grown_shares, plain_grown_three, plain_grown_turned, plain_grown_ways, plain_grown_weak)
from .core import skill
from .phrases import cap
from .plain_grown_base import tell

ALL = [("grown.packs", plain_grown_packs.TASKS[:4], 3), ("grown.packs2", plain_grown_packs.TASKS[4:], 3), ("grown.fees", plain_grown_fees.TASKS, 4), ("grown.fees2", plain_grown_fees.MORE, 3), ("grown.chains", plain_grown_chains.TASKS, 5),
       ("grown.chains2", plain_grown_chains.MORE, 2), ("grown.percent", plain_grown_percent.TASKS, 5), ("grown.percent2", plain_grown_percent.MORE, 4), ("grown.shares", plain_grown_shares.TASKS, 4), ("grown.shares2", plain_grown_shares.MORE, 4),
       ("grown.ways", plain_grown_ways.TASKS, 3), ("grown.ways2", plain_grown_ways.MORE, 4), ("grown.rooms", plain_grown_rooms.TASKS, 3), ("grown.rooms2", plain_grown_rooms.MORE, 3), ("grown.days", plain_grown_days.TASKS, 4),
       ("grown.days2", plain_grown_days.MORE, 1), ("grown.basics", plain_grown_basics.TASKS, 4), ("grown.scenes", plain_grown_scenes.TASKS, 4), ("grown.more", plain_grown_more.TASKS, 4), ("grown.turned", plain_grown_turned.TASKS, 4),
       ("grown.deep", plain_grown_deep.TASKS, 3), ("grown.deep2", plain_grown_deep.MORE, 3), ("grown.three", plain_grown_three.TASKS, 4), ("grown.three2", plain_grown_three.MORE, 3), ("grown.self", plain_grown_self.TASKS, 4), ("grown.weak", plain_grown_weak.TASKS, 4), ("grown.weak2", plain_grown_weak.MORE, 4), ("grown.last", plain_grown_last.TASKS, 3),
       ("grown.last2", plain_grown_last.MORE, 3), ("grown.names", plain_grown_names.TASKS, 3), ("grown.names2", plain_grown_names.MORE, 3), ("grown.pairs", plain_grown_pairs.TASKS, 4), ("grown.pairs2", plain_grown_pairs.MORE, 3),
       ("grown.rest", plain_grown_rest.TASKS, 3), ("grown.rest2", plain_grown_rest.MORE, 3)]

INTRO = """I need this for work.
It's for my sister's wedding.
We are moving house next month.
I'm doing the accounts for our club.
My boss asked me this today.
I run a small café.
I'm helping my neighbour with her bills.
We've just bought a house.
I was never good at maths.
I'm on a tight budget this month.
We have {f} kids and a dog.
I moved here {f} years ago.
It's my {t}th birthday soon.
A question about money.
This is for a school party.
My husband and I can't agree on this.
My wife says I should ask.
I'm standing in the shop right now.
I'm at the till and have to be quick.
I'm planning a trip.
My son has this in his homework.
My daughter asked me this and I wasn't sure.
I'm learning for a test at work.
Practical question.
Quick question.
A quick one.
Help me out here.
Sorry to bother you.
Hello there.
Good morning!
Hi, I need a hand.
Hey, can you help?
I forgot how to do this.
I haven't done this since school.
No calculator here.
My phone is almost dead, {t}% left.
The shop closes in {t} minutes.
I've got {f} minutes before the meeting.
I'm {a} and still can't do sums.
We've lived here since {y}.
The house was built in {y}.
I work in an office with {t} people.
I share a flat on the {f}th floor.
It's for a leaflet.
It's for our street party on {day}.
For the newsletter I need one figure.
A customer asked me this.
This came up at lunch.
This was in the paper today.
The manager wants to know by {day}.
I have to tell the team on {day}.
I'm writing an offer for a customer.
I'm checking an invoice.
I think the bill is wrong.
They charged me too much, I think.
I want to be sure before I pay.
Before I order, one thing.
Just to be safe, please check.
I got a different answer from my friend.
We argued about this for {t} minutes.
There's a sign on the wall.
Here is what the letter says.
Here's what I know.
Here is the situation.
Let me explain.
Imagine this.
Suppose the following.
I'm on the train to {town}.
We are on holiday in {town}.
I'm calling from {town}.
I live in {town}, {t} km from the sea.
My car is {f} years old.
I've been in this job for {f} years.
I start a new job on {day}.
Our office is in {town}.
The weather is bad, so I'm doing my books.
I'm redecorating.
I'm working in the garden.
I'm in the kitchen.
I cook for the whole family.
I look after the money in our house.
I'm the treasurer of a club with {t} members.
I coach a team, by the way.
I'm filling in a form.
It's line {t} of the form.
This is problem {f} on the sheet.
The radio said it's {t} degrees today.
I get up at {f} every day.
My number in the queue is {t}.
I'm on page {t} of the catalogue.
Room {t}, second floor, that's me.
I have asked {f} people already.
My neighbour, who is {a}, asked me.
My uncle is {a} and wants to know this.
Grandma always did this in her head.
I'd like to understand this.
I want to save some money.
I'm trying to plan the week.
We're planning for {day}.""".split("\n")
OUTRO = """Thanks!
Thank you.
Thanks in advance.
Please help.
Can you work it out for me?
I'd be glad of an answer.
I need it today.
I'd like to know before {day}.
No rush.
Just the number, please.
The number is enough.
Please show how.
Please explain it too.
How do I work this out?
I get confused here.
I can't do this in my head.
My guess was {t}, but I'm not sure.
My friend says {t}, but I doubt it.
I have {f} minutes.
It's quite urgent.
Any help is welcome.
That's all I know.
That's all.
I hope this is clear.
Cheers.
What do you think?
Am I missing something?
I've tried {f} times.
I'm {a}, by the way.
Hope you can help.""".split("\n")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TOWNS = "Leeds Porto Bergen Lyon Ghent Austin Denver Pune Oslo Krakow Dublin Nairobi Perth Seville Turin Boston Halifax Lagos Bristol Utrecht Graz Zagreb Riga Cardiff".split()


@skill("real_plain_grown_told", weight=7)
def told(d):
    where, tasks, _ = d.rng.choices(ALL, [w for _, _, w in ALL])[0]
    turn = tell(d, where, tasks, p=0, story=False)
    question = next(turn)
    slots = dict(f=d.rng.randint(3, 9), t=d.rng.randint(11, 99), a=d.rng.randint(31, 78), y=d.rng.randint(1950, 2021), day=d.pick(DAYS), town=d.pick(TOWNS))
    slots["t"] = slots["t"] if slots["t"] % 10 not in (1, 2, 3) else 40
    if d.chance(0.85):
        question = d.say("grown.intro", INTRO, **slots) + " " + cap(question)
    if d.chance(0.35):
        question = question + ("" if question[-1] in ".?!" else d.pick("?.")) + " " + d.say("grown.outro", OUTRO, **slots)
    yield question
    yield from turn
