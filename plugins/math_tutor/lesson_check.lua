-- Leads a lesson and hears it. What a student clearly wants, an answer checked, a hint, the next problem, is called before the model
-- speaks, so that a lesson goes on whatever the model makes of it; for a model that was not taught to call lesson, what is said is lesson's.
-- Then it hears everything that a tutor is about to say or call, and lets pass what does not tell the answer of an open problem.

local reading = require("reading")
local ascii, even, latex, items, has = reading.ascii, reading.even, reading.latex, reading.items, reading.has
local problems = require("problems")
local guarded = problems.guarded
local answers = require("answers")
local leading = require("leading")
local leaks = require("leaks")

local function load_state()
    local state = cap.kv.get("lesson")
    return type(state) == "table" and state or {}
end

-- --- the calls ---

-- Whether a task that is to be taken beside an open problem is the one that the student told as an own one.
local function is_brought(task, said, p)
    local own = leading.brought(said, p)
    return own ~= nil and own:gsub("%s", "") == tostring(task):gsub("%s", "")
end

-- Why each call may not be run, "" where it may.
local function hear_calls(calls, state, said, heard, turn)
    local out, answered = {}, false
    local p = state.now
    local _, open = guarded(state)
    if turn <= 1 then heard.hinted = false end
    for i, call in ipairs(calls) do
        local good, args = pcall(json.decode, call.arguments)
        local why = ""
        if not good or type(args) ~= "table" then
            why = "the arguments are no JSON object"
        elseif call.name ~= "lesson" then
            if #open > 0 then why = "while a problem is open, only `lesson` may be called" end
        elseif args.action == "answer" and p and not p.solved then
            local given, steps = args.given and answers.with_points(tostring(args.given), p), {}
            for k, step in ipairs(args.steps or {}) do steps[k] = answers.with_points(tostring(step), p) end
            if answered then
                why = "one answer at a time"
            elseif not given or not answers.is_the_students(given, said, p) then
                why = "this is not what the student said last; ask the student for one answer"
            elseif answers.is_the_problem(given, p) then
                why = "this is the problem said again; ask the student for one number"
            elseif answers.is_a_calculation(given) then
                why = "this is a calculation; ask the student what number it is"
            elseif not answers.are_the_students(steps, said) then
                why = "these are not the student's steps"
            end
            answered = answered or why == ""
        elseif args.action == "take" and p and not p.solved and not is_brought(args.task, said, p) then
            why = "a problem is open, and this is not one that the student brought; give a hint or ask for an answer"
        elseif args.action == "hint" and p and not p.solved then
            if heard.hinted then why = "one hint for each message of the student" end
            heard.hinted = true
        end
        out[i] = why
    end
    return out
end

local function any_passes(calls)
    for _, why in ipairs(calls) do
        if why == "" then return true end
    end
    return false
end

-- --- the text ---

-- The first equation between numbers in a text that does not hold.
local function wrong_equation(text)
    local plain = latex(ascii(text)):gsub("(%d),(%d%d%d)%f[%D]", "%1%2"):gsub("%*%*", "")
    local n = 0
    for left, right, after in plain:gmatch("([%d%.%s%+%-%*/%^%(%)%%]+)=([%d%.%s%+%-%*/%^%(%)%%]+)(.?)") do
        right = right:gsub("[%.%s]+$", "")
        -- A side that goes on with a letter ("3x + 12 = 45") is no equation between numbers.
        if left:find("%d") and right:find("%d") and not left:find("^%s*[%+%-%*/%^%)]") and not after:find("%a") and n < 20 then
            n = n + 1
            local r = cap.tool("calculator", { expression = "(" .. left .. ")=(" .. right .. ")" })
            if r.ok and r.text == "false" then return left .. "= " .. right end
        end
    end
end

-- A right answer is one, whether the tutor takes it for one or not.
local function take_answer(state, said)
    local p = state.now
    local given = answers.answer_in(said)
    if not given or answers.is_a_calculation(given) or answers.is_on_the_way(given) then return state end
    local values = answers.candidates(given, p)
    local keys = {}
    for i, key in ipairs(p.answers) do
        keys[#keys + 1] = { v = math.abs(p.values and p.values[i] or reading.value_of(key)) }
        if not answers.has_its_sign(said, key) then return state end
    end
    if #values ~= #keys then return state end
    for _, v in ipairs(values) do
        if not problems.is_key(keys, v) then return state end
    end
    cap.tool("lesson", { action = "answer", given = p.answer })
    return load_state()
end

local function hear_text(text, state, said, heard)
    local p = state.now
    local _, open = guarded(state)
    if #open > 0 then
        local named = answers.among_others(state, said)
        if named then return "the student named it among others", "One answer at a time, please: what do you get? " .. named.text end
        local why = leaks.leak(text, state, heard.numbers)
        if why then
            if p and not p.solved then return why, problems.hint_text(p) .. " What do you get?" end
            return why, "Let us go back to this one: " .. open[#open].text
        end
    end
    local wrong = wrong_equation(text)
    if wrong then
        return "not true: " .. wrong,
            p and not p.solved and "Let us stay with the problem: " .. p.text or "I made a mistake in my sums there. Please ask once more."
    end
end

return tool {
    name = "lesson_check",
    about = "Leads a lesson, and hears what a tutor is about to say and call while lesson's problems are open.",
    needs = { "kv", "tool" },
    input = require("hearing").input({}),
    limits = { wall_ms = 20000 },
    run = function(args)
        local state, calls = load_state(), args.calls or {}
        local said = answers.with_points(args.said or "", state.now)
        if args.lead then
            local wanted = leading.lead(said, state)
            return { calls = wanted and { { name = "lesson", arguments = wanted } } or nil }
        end
        local _, open = guarded(state)
        local taken = false
        for _, call in ipairs(calls) do taken = taken or call.name == "lesson" and call.arguments:find('"take"', 1, true) ~= nil end
        local task = not taken and #open == 0 and (args.turn or 1) <= 1 and leading.own_task(said)
        if task then -- what the student is to find out is guarded as what the tutor set
            cap.tool("lesson", { action = "take", task = task })
            state = load_state()
        end
        local heard = cap.kv.get("heard")
        if type(heard) ~= "table" or heard.id ~= (state.now and state.now.id) then
            heard = { id = state.now and state.now.id, numbers = {}, hinted = type(heard) == "table" and heard.hinted or false }
        end
        if state.now and (args.turn or 1) <= 1 then
            for _, it in ipairs(items(even(said))) do
                if it.v and not has(heard.numbers, it.v) and #heard.numbers < 60 then heard.numbers[#heard.numbers + 1] = it.v end
            end
        end
        local allowed = hear_calls(calls, state, said, heard, args.turn or 1)
        cap.kv.set("heard", heard)
        local solved = false
        if #calls == 0 and (args.turn or 1) <= 1 and state.now and not state.now.solved then
            state = take_answer(state, said)
            solved = state.now.solved
        end
        local out = { ok = true, calls = #calls > 0 and allowed or nil }
        local why, say
        if args.text then why, say = hear_text(args.text, state, said, heard) end
        if args.text and args.taught == false and #calls == 0 then
            out.ok, out.why, out.say = false, "the model was not taught to tutor", leading.own_words(said, state, args.turn or 1, args.results, solved)
        elseif why then
            out.ok, out.why = false, why
            out.say = any_passes(allowed) and "Let me see." or say
        end
        return out
    end,
    examples = {
        { -- a problem of one's own, beside an open one
            args = { lead = true, said = "in class we had 317*23" },
            recorded = { { cap = "kv.get", answer = { now = { answer = "60", answers = { "60" }, text = "What is 25% of 240?", hint = 2, given = {}, hints = { "a", "240 / 100 is one percent.", "c" } } } } },
            check = function(r) return r.calls[1].arguments.action == "take" and r.calls[1].arguments.task == "317 * 23" end,
        },
        { -- a problem in words is the student's to write as a sum
            args = { taught = false, turn = 1, said = "Anna has 34 apples and buys 5 bags of 12. How many has she now?", text = "...", calls = {} },
            recorded = { { cap = "kv.get" }, { cap = "kv.get" }, { cap = "kv.set" } },
            check = function(r) return r.say:find("as a sum or an equation", 1, true) ~= nil end,
        },
        { -- what a hint has said is none
            args = { lead = true, said = "in class we had 240/100" },
            recorded = { { cap = "kv.get", answer = { now = { answer = "60", answers = { "60" }, text = "What is 25% of 240?", hint = 2, given = {}, hints = { "a", "240 / 100 is one percent.", "c" } } } } },
            check = function(r) return not r.calls end,
        },
    },
}
