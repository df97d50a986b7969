-- A lesson: one problem at a time, its hints and how much of it may be told, kept for the student by the server. The answer
-- leaves this file only at the last step of the ladder, and not before the student has tried. What is said and called beside it
-- is heard by lesson_check.

local decimal_comma = require("decimal_comma")
local value_of = require("reading").value_of

local LAST = 4 -- 1 a nudge, 2 the next step, 3 a worked step, 4 the solution
local MOST_OPEN = 8 -- problems that were set and not solved; then the oldest comes back
local TOPICS = { "addition", "subtraction", "multiplication", "division", "fractions", "percent", "ratios", "equations", "quadratics",
    "rectangles", "triangles", "means", "sequences" }

local function ask(name, args)
    local r = cap.tool(name, args)
    if not r.ok then error(r.text, 0) end
    return r.text
end

-- --- what is kept: { now = problem, open = { problem … }, count } and mastery ---

local function keep(state)
    cap.kv.set("lesson", state)
end

-- What the tutor is to say is kept: word for word it passes the check.
local function says(state, say)
    state.now.say = say
    keep(state)
    return say
end

local function mastery()
    return cap.kv.get("mastery") or {}
end

-- The share of a topic that is mastered: the newest three tenths, what was before the rest.
local function learned(topic, right)
    local m = mastery()
    m[topic] = math.floor(((m[topic] or 0.3) * 0.7 + (right and 0.3 or 0)) * 1000 + 0.5) / 1000
    cap.kv.set("mastery", m)
end

local function level_for(topic)
    return 1 + math.floor((mastery()[topic] or 0) * 4.99)
end

-- The topic that was practised and is mastered least; the first one for who has not begun.
local function next_topic()
    local least
    local m = mastery()
    for _, topic in ipairs(TOPICS) do
        if m[topic] and (not least or m[topic] < m[least]) then least = topic end
    end
    return least or TOPICS[1]
end

local function shown(p, more)
    local out = { problem = p.text, topic = p.topic, level = p.level, hint = { level = p.hint, most = LAST }, tries = #p.given,
        solved = p.solved, mastery = mastery() }
    for k, v in pairs(more or {}) do out[k] = v end
    return out
end

-- --- setting a problem ---

local function tells(text, problem) -- whether a text has the answer of another problem in it
    for _, key in ipairs(problem.answers) do
        for said in text:gmatch("%d+%.?%d*") do
            if said == key then return true end
        end
        if key:find("/") and text:find(key, 1, true) then return true end
    end
    return false
end

local function new_problem(topic, level, open)
    for _ = 1, 10 do
        local seed = math.random(0, 2147483647)
        local list = ask("problem_set", { topics = { topic }, level = level, count = 1, format = "data", seed = seed })
        local made = json.decode(list).problems[1]
        local good = true
        for _, old in ipairs(open) do
            good = good and not tells(made.text .. " " .. table.concat(made.hints, " "), old)
        end
        if good then return made end
    end
    error("no problem could be made for this topic and level", 0)
end

local actions = {}

-- The problem of now, if it is not solved, is set aside. When too many are, the oldest comes back: what was said then.
local function set_aside(state)
    local now = state.now
    state.open = state.open or {}
    if now and not now.solved then state.open[#state.open + 1] = now end
    if #state.open < MOST_OPEN then return nil end
    state.now = table.remove(state.open, 1)
    return shown(state.now, { say = says(state, "Let us finish this one first: " .. state.now.text) })
end

local function begin(state, p)
    state.count = (state.count or 0) + 1
    p.id, p.hint, p.given, p.solved = state.count, 0, {}, false
    state.now = p
    return shown(p, { say = says(state, p.text) })
end

function actions.set(args, state)
    local back = set_aside(state)
    if back then return back end
    local topic = args.topic or next_topic()
    local p = new_problem(topic, args.level or level_for(topic), state.open)
    return begin(state, p)
end

-- A problem that the student brought, as the calculator reads it.
function actions.take(args, state)
    if not args.task then return nil, "take needs `task`, the student's problem as the calculator reads it" end
    local r = cap.tool("calculator", { expression = args.task })
    if not r.ok then return nil, "the calculator cannot read it: " .. r.text end
    local answers, values = {}, {}
    for part in (r.text:gsub(" or ", "\n")):gmatch("[^\n]+") do
        local key = part:gsub("^%a%s*=%s*", ""):gsub("%s*=.*$", ""):gsub("%s*≈.*$", "")
        local value = value_of(key) or tonumber(part:match("≈%s*(%-?[%d%.]+)%s*$"))
        if not value then return nil, "its answer is no number; help without it" end
        answers[#answers + 1], values[#values + 1] = key, value
    end
    local back = set_aside(state)
    if back then return back end
    local equation = args.task:match("^solve%((.*)%)$")
    local nice = (equation or args.task):gsub("(%d)%s*%*%s*(%d)", "%1 × %2"):gsub("(%d)%s*%*%s*(%d)", "%1 × %2")
    return begin(state, { text = (equation and "Let us solve %s." or "Let us find %s."):format(nice), task = args.task, topic = "own", level = 1,
        answer = table.concat(answers, " or "), answers = answers, values = values, unknown = equation and equation:match("%a"),
        hints = { "What is asked for, and what do you know?",
            equation and "What can you do on both sides, so that the letter is alone?" or "Which part can you do first? Write it down.",
            equation and "Do one step on both sides and tell me the new equation." or "Take it apart into easier pieces, and tell me the first result." } })
end

-- --- hints ---

local function hint_text(p)
    return p.hints[math.max(1, math.min(p.hint, 3))]
end

-- Whether a problem of the student's own is near to another: it has its numbers or its answer, or (`made`) what is soon made of that.
local function is_near(p, other, made)
    for i, key in ipairs(other.answers) do
        local k = math.abs(other.values and other.values[i] or value_of(key) or 0)
        for _, value in ipairs(p.values) do
            local v = math.abs(value)
            for _, known in ipairs(made and { k, k + 1, k - 1, 1 - k, 2 * k, k / 2, 10 * k, k / 10, 100 * k, k / 100 } or { k }) do
                if math.abs(known - v) < 1e-9 * math.max(1, v) then return true end
            end
        end
    end
    local own, all, n = {}, true, 0
    for number in p.task:gmatch("%d+%.?%d*") do own[tonumber(number)] = true end
    for number in other.text:gsub("(%d),(%d%d%d)%f[%D]", "%1%2"):gmatch("%d+%.?%d*") do all, n = all and own[tonumber(number)], n + 1 end
    return all and n >= 2
end

-- Whether the solution of the student's own problem would be that of one set aside; the last of these was open when it was brought.
local function would_solve_another(state)
    for i, other in ipairs(state.now.topic == "own" and state.open or {}) do
        if is_near(state.now, other, i == #state.open) then return true end
    end
    return false
end

function actions.hint(_, state)
    local p = state.now
    -- Further than the next step only for who has tried, to the solution only for who has tried twice.
    local most = #p.given >= 2 and not would_solve_another(state) and LAST or #p.given >= 1 and 3 or 2
    if p.solved then return shown(p, { say = says(state, "It is solved: " .. p.answer .. ".") }) end
    if p.hint >= most then return shown(p, { say = says(state, "Try it first: tell me what you get. " .. hint_text(p)) }) end
    p.hint = p.hint + 1
    if p.hint == LAST then
        p.solved = true
        learned(p.topic, false)
    end
    return shown(p, { say = says(state, p.hint == LAST and "The answer is " .. p.answer .. "." or hint_text(p)) })
end

-- --- answers ---

-- Whether the answer is right, how many of several values it has, whether it was given before, whether it can be read.
local function mark(given, p)
    local pairs_ = { { given = given, key = p.answer } }
    for _, key in ipairs(p.answers) do pairs_[#pairs_ + 1] = { given = given, key = key } end
    for _, old in ipairs(p.given) do pairs_[#pairs_ + 1] = { given = given, key = old } end
    local r = json.decode(ask("check_answers", { answers = pairs_ }))
    local n, partly, again = #p.answers, false, false
    for i = 2, 1 + n do partly = partly or r.marks[i] end
    for i = 2 + n, #pairs_ do again = again or r.marks[i] end
    return { right = r.marks[1], partly = n > 1 and partly, again = again, unread = r.unread and r.unread[1] == 1 }
end

-- The first step that does not hold: an equation between numbers that is false, or one with the unknown that the answer does not
-- fulfil.
local function wrong_step(steps, p)
    for i, step in ipairs(steps or {}) do
        local s = step:gsub("×", "*"):gsub("÷", "/"):gsub("−", "-"):gsub("·", "*")
        local sides = {}
        for side in s:gmatch("[^=]+") do sides[#sides + 1] = side end
        local holds = nil
        for k = 2, #sides do
            local fits = false
            for _, key in ipairs(p.answers) do
                local l, r = sides[k - 1], sides[k]
                if p.unknown then
                    l = l:gsub("(%d)%s*" .. p.unknown, "%1*" .. p.unknown):gsub(p.unknown, "(" .. key .. ")")
                    r = r:gsub("(%d)%s*" .. p.unknown, "%1*" .. p.unknown):gsub(p.unknown, "(" .. key .. ")")
                end
                local said = cap.tool("calculator", { expression = "(" .. l .. ")=(" .. r .. ")" })
                fits = fits or not said.ok or said.text == "true"
            end
            if not fits then holds = false end
        end
        if holds == false then return i end
    end
end

-- Whether it is the result of a step that a hint has said: the student goes along, and has not tried yet.
local function is_a_hints_step(given, p)
    local value = tonumber(given:match("^%s*(%-?[%d%.]+)[%.%s]*$"))
    for i = 1, math.min(p.hint, 3) do
        for result in p.hints[i]:gsub("−", "-"):gmatch("=%s*(%-?%d+%.?%d*)") do
            if value and tonumber(result) == value then return true end
        end
    end
    return false
end

function actions.answer(args, state)
    local p = state.now
    if not args.given then return nil, "an answer needs `given`, what the student said" end
    local given = #p.answers == 1 and decimal_comma.pointed(args.given) or args.given
    local m = mark(given, p)
    if m.right then
        if not p.solved then learned(p.topic, p.hint < 3) end
        p.solved = true
        return shown(p, { right = true, say = says(state, "Yes, that is right.") })
    end
    if m.unread then return shown(p, { right = false, counted = false, say = says(state, "I cannot read that as an answer. " .. p.text) }) end
    if not p.solved and not args.steps and is_a_hints_step(given, p) then
        return shown(p, { right = false, counted = false, say = says(state, "Yes, that is the step. Now go on from there: " .. p.text) })
    end
    local wrong = wrong_step(args.steps, p)
    local say = m.partly and "That is part of it. There is more than one answer."
        or wrong and ("Look at step %d again."):format(wrong)
        or m.again and "You said that before; it is not that. " .. hint_text(p)
        or "Not yet. " .. hint_text(p)
    if p.solved then return shown(p, { right = false, say = says(state, "No. The answer is " .. p.answer .. ".") }) end
    p.hint = math.max(p.hint, 1) -- what is said now has the nudge in it
    if not m.again and not m.partly and #p.given < 50 then -- the same again is no new try, half of it no wrong one
        if #p.given == 0 then learned(p.topic, false) end
        p.given[#p.given + 1] = given
    end
    return shown(p, { right = false, partly = m.partly or nil, counted = not m.again and not m.partly, wrong_step = wrong, say = says(state, say) })
end

function actions.state(_, state)
    return shown(state.now)
end

function actions.draw(_, state)
    local p = state.now
    if not p.draw then return shown(p, { say = says(state, "There is no drawing for this one.") }) end
    return shown(p, { drawing = json.decode(ask("draw", p.draw)).drawing, say = says(state, "Here is a picture. " .. p.text) })
end

return tool {
    name = "lesson",
    about = "The lesson's problem: set a new one, give the next hint, check the student's answer, draw it, tell how things stand.",
    needs = { "kv", "tool" },
    input = {
        type = "object",
        properties = {
            action = { enum = { "set", "take", "hint", "answer", "draw", "state" } },
            topic = { enum = TOPICS },
            level = { type = "integer", minimum = 1, maximum = 5 },
            task = { type = "string", maxLength = 200, description = "take: the student's own problem, as 12*7 or solve(3x+5=20)" },
            given = { type = "string", maxLength = 200, description = "the student's answer, as the student gave it" },
            steps = { type = "array", items = { type = "string", maxLength = 200 }, maxItems = 12, description = "the student's steps, if any" },
        },
        required = { "action" },
        additionalProperties = false,
    },
    limits = { wall_ms = 20000 },
    run = function(args)
        local state = cap.kv.get("lesson") or {}
        if not state.now and args.action ~= "set" and args.action ~= "take" then return nil, "there is no problem yet; set one" end
        return actions[args.action](args, state)
    end,
    examples = {
        { args = { action = "hint" }, recorded = { { cap = "kv.get" } }, error = "no problem yet" },
        { -- no further than the next step for who has not tried
            args = { action = "hint" },
            recorded = {
                { cap = "kv.get", answer = { now = { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 2, given = {}, hints = { "a", "b", "c" } } } },
                { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.hint.level == 2 and r.say:find("b", 1, true) and not r.say:find("42") end,
        },
        { -- the solution for who has tried twice
            args = { action = "hint" },
            recorded = {
                { cap = "kv.get", answer = { now = { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 3, given = { "40", "41" }, hints = { "a", "b", "c" } } } },
                { cap = "kv.get" }, { cap = "kv.set" }, { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.hint.level == 4 and r.say == "The answer is 42." and r.solved end,
        },
        { -- not the solution of one's own problem that would be an open one's
            args = { action = "hint" },
            recorded = {
                { cap = "kv.get", answer = {
                    now = { answer = "42", answers = { "42" }, values = { 42 }, text = "Let us find 14 × 3.", task = "14*3", topic = "own", level = 1, hint = 3, given = { "40", "41" }, hints = { "a", "b", "c" } },
                    open = { { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 0, given = {}, hints = { "a", "b", "c" } } } } },
                { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.hint.level == 3 and not r.solved and not r.say:find("42") end,
        },
        { -- a wrong answer counts as a try and tells nothing
            args = { action = "answer", given = "41" },
            recorded = {
                { cap = "kv.get", answer = { now = { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 0, given = { "40" }, hints = { "a", "b", "c" } } } },
                { cap = "tool", answer = { ok = true, text = '{"right":0,"of":3,"marks":[false,false,false]}' } },
                { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.tries == 2 and r.right == false and r.counted and not r.say:find("42") end,
        },
        { -- a hint's step said again is no try
            args = { action = "answer", given = "35" },
            recorded = {
                { cap = "kv.get", answer = { now = { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 2, given = {}, hints = { "a", "First 5 × 7 = 35.", "c" } } } },
                { cap = "tool", answer = { ok = true, text = '{"right":0,"of":2,"marks":[false,false]}' } },
                { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.tries == 0 and r.right == false and not r.counted and not r.say:find("42") and not r.say:find("Not yet") end,
        },
        { -- which step went wrong
            args = { action = "answer", given = "44", steps = { "5*7 = 35", "35+7 = 44" } },
            recorded = {
                { cap = "kv.get", answer = { now = { answer = "42", answers = { "42" }, text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 0, given = { "40" }, hints = { "a", "b", "c" } } } },
                { cap = "tool", answer = { ok = true, text = '{"right":0,"of":3,"marks":[false,false,false]}' } },
                { cap = "tool", answer = { ok = true, text = "true" } }, { cap = "tool", answer = { ok = true, text = "false" } },
                { cap = "kv.set" }, { cap = "kv.get" },
            },
            check = function(r) return r.wrong_step == 2 and r.say:find("step 2", 1, true) ~= nil end,
        },
    },
}
