-- A lesson: one problem at a time, its hints and how much of it may be told, kept for the student by the server. The answer
-- leaves this file only at the last step of the ladder, and not before the student has tried.

local LAST = 4 -- 1 a nudge, 2 the next step, 3 a worked step, 4 the solution

local function calculate(expression)
    local r = cap.tool("calculator", { expression = expression })
    if not r.ok then error("the calculator says: " .. r.text, 0) end
    return (r.text:gsub(" [=≈].*$", ""))
end

-- --- problems ---

local R = math.random

-- Each gives: text, what the calculator is asked for, a nudge, the next step, a worked step.
local topics = {
    addition = function(n)
        local a, b = R(10, 40 * n), R(10, 40 * n)
        return { text = ("What is %d + %d?"):format(a, b), expression = a .. "+" .. b,
            "Add the ones first, then the tens. Is there anything to carry?",
            ("Split the second number: %d and %d."):format(b // 10 * 10, b % 10),
            ("First %d + %d = %d. What is left to add?"):format(a, b // 10 * 10, a + b // 10 * 10) }
    end,
    multiplication = function(n)
        local a, b = R(11, 10 + 9 * n), R(3, 9)
        return { text = ("What is %d × %d?"):format(a, b), expression = a .. "*" .. b,
            "Split the first number into tens and ones.",
            ("Multiply each part by %d, then add."):format(b),
            ("The tens give %d × %d = %d. What do the ones give?"):format(a // 10 * 10, b, a // 10 * 10 * b) }
    end,
    fractions = function(n)
        local p, q, r, s = R(1, 4), R(5, 6 + n), R(1, 2), R(3, 4)
        return { text = ("What is %d/%d + %d/%d?"):format(p, q, r, s), expression = ("%d/%d+%d/%d"):format(p, q, r, s),
            "Fractions are added when their denominators are alike.",
            ("A common denominator is %d × %d."):format(q, s),
            ("The first fraction is %d/%d with that denominator. What is the second?"):format(p * s, q * s) }
    end,
    percent = function(n)
        local p, w = R(2, 3 + 6 * n) * 5, R(3, 20) * 20
        return { text = ("What is %d%% of %d?"):format(p, w), expression = ("%d*%d/100"):format(p, w),
            "Percent means: of a hundred.",
            ("Find one percent of %d first."):format(w),
            ("One percent of %d is %d ÷ 100. How many times do you need it?"):format(w, w) }
    end,
    equations = function(n)
        local a, x, b = R(2, 3 + n), R(3, 10 + 10 * n), R(1, 30)
        return { text = ("Solve for x: %dx + %d = %d"):format(a, b, a * x + b), expression = ("(%d-%d)/%d"):format(a * x + b, b, a),
            "Do the same on both sides until x is alone.",
            ("Take %d away from both sides."):format(b),
            ("Then %dx = %d. What undoes the multiplication?"):format(a, a * x) }
    end,
}

-- --- what a text gives away ---

local words = { zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8, nine = 9, ten = 10,
    eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17, eighteen = 18,
    nineteen = 19, twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90 }

-- Numbers that are written as words, one after the other.
local function spoken(text)
    local found, total, open = {}, 0, false
    for word in (text:lower():gsub("[^%a%s%-]", " . "):gsub("%-", " ") .. " ."):gmatch("%S+") do
        local v = words[word]
        if v then
            if not open or total % 10 ~= 0 or total == 0 or v == 0 then
                if open then found[#found + 1] = total end
                total = v
            else
                total = total + v
            end
            found[#found + 1] = v
            open = true
        elseif open and (word == "hundred" or word == "thousand") then
            total = total * (word == "hundred" and 100 or 1000)
        elseif not (open and word == "and") then
            if open then found[#found + 1] = total end
            open, total = false, 0
        end
    end
    return found
end

local function ascii(text)
    return (text:gsub("×", "*"):gsub("÷", "/"):gsub("−", "-"):gsub("·", "*"):gsub("[’‘]", "'"):gsub("–", "-"))
end

local function value_of(s)
    local p, q = s:match("^(%-?%d+)%s*/%s*(%d+)$")
    if p then return tonumber(q) ~= 0 and tonumber(p) / tonumber(q) or nil end
    return tonumber(s)
end

local function same(a, b)
    return a ~= nil and b ~= nil and math.abs(a - b) < 1e-9 * math.max(1, math.abs(b))
end

local function sums(text) -- stretches that may be sums: numbers and signs between
    local found = {}
    for run in text:gmatch("[%d%.%s%+%-%*/%^%(%)%%]+") do
        run = run:gsub("^[%s%.%)%*/%^%+%%]+", ""):gsub("[%s%.%(%*/%^%+%-]+$", "")
        if run:find("%d[%s%)%%]*[%+%-%*/%^][%s%(]*[%d%-]") then found[#found + 1] = run end
    end
    return found
end

-- Why a text gives the problem's answer away; nil when it does not.
local function leak(problem, text)
    local key = value_of(problem.key)
    local plain = ascii(text)
    if plain:find("[\128-\255]") then return "signs that cannot be checked" end
    if plain:gsub(",", ""):find(problem.key, 1, true) and problem.key:find("/") then return "the answer" end
    local joined = plain:gsub("(%d),(%d%d%d)%f[%D]", "%1%2"):gsub("\\d?frac%s*{(%d+)}%s*{(%d+)}", "%1/%2"):gsub("(%d)%s+over%s+(%d)", "%1/%2")
        :gsub("%f[%d](%d+)%s+(%d+/%d+)", "(%1+%2)")
    for number in joined:gmatch("%d*%.?%d+") do
        local v, places = tonumber(number), #(number:match("%.(%d+)$") or "")
        if same(v, math.abs(key)) or same(v, math.abs(key) * 100) or places >= 2 and math.abs(v - math.abs(key)) < 10 ^ -places then
            return "the answer"
        end
    end
    for _, v in ipairs(spoken(plain)) do
        if same(v, math.abs(key)) then return "the answer in words" end
    end
    local digits = problem.key:gsub("%D", "")
    -- Digits that are spelled out one by one: "4 - 2", "4, 2", "four two".
    local spelled = plain:lower():gsub("%a+", function(w) return words[w] and words[w] < 10 and tostring(words[w]) or " " .. w end)
    for run in spelled:gmatch("%d[%d%s,%-_%.%*/]*") do
        if #digits > 1 and run:find("%d[^%d]+%d") and (run:gsub("%D", "")) == digits then return "the answer's digits" end
    end
    if plain:upper():find("%f[%a][IVXLCDM][IVXLCDM]+%f[%A]") and plain:find("%f[%a][IVXLCDM][IVXLCDM]+%f[%A]") then
        return "a Roman number"
    end
    local own = ascii(problem.text):gsub("%s", "")
    for i, sum in ipairs(sums(joined)) do
        if i > 20 then return "too many sums" end
        if not own:find(sum:gsub("%s", ""), 1, true) then
            local r = cap.tool("calculator", { expression = sum })
            local v = r.ok and value_of((r.text:gsub(" .*$", "")))
            if v and same(math.abs(v), math.abs(key)) then return "a sum that is the answer" end
        end
    end
end

-- The first equation between numbers in a text that does not hold.
local function wrong_equation(text)
    local plain = ascii(text):gsub("(%d),(%d%d%d)%f[%D]", "%1%2")
    for left, right, after in plain:gmatch("([%d%.%s%+%-%*/%^%(%)%%]+)=([%d%.%s%+%-%*/%^%(%)%%]+)(.?)") do
        right = right:gsub("[%.%s]+$", "")
        -- A side that goes on with a letter ("3x + 12 = 45") is no equation between numbers.
        if left:find("%d") and right:find("%d") and not left:find("^%s*[%+%-%*/%^%)]") and not after:find("%a") then
            local r = cap.tool("calculator", { expression = "(" .. left .. ")=(" .. right .. ")" })
            if r.ok and r.text == "false" then return left .. "= " .. right end
        end
    end
end

-- --- the lesson ---

local function make(topic, level)
    for _ = 1, 50 do
        local p = topics[topic](level)
        p.key, p.topic, p.level, p.hint, p.tries = calculate(p.expression), topic, level, 0, 0
        p.hints = { p[1], p[2], p[3] }
        p[1], p[2], p[3] = nil, nil, nil
        local told = leak(p, p.text) or leak(p, p.hints[1]) or leak(p, p.hints[2]) or leak(p, p.hints[3])
        if not told then return p end
    end
    error("no problem could be made for this topic and level", 0)
end

local function mastery()
    return cap.kv.get("mastery") or {}
end

local function learned(topic, right)
    local m = mastery()
    m[topic] = math.floor(((m[topic] or 0.3) * 0.7 + (right and 0.3 or 0)) * 1000 + 0.5) / 1000
    cap.kv.set("mastery", m)
end

local function shown(p, more)
    local out = { problem = p.text, topic = p.topic, level = p.level, hint = { level = p.hint, most = LAST }, tries = p.tries,
        mastery = mastery() }
    for k, v in pairs(more or {}) do out[k] = v end
    return out
end

local actions = {}

function actions.set(args)
    local topic = args.topic or "addition"
    local level = args.level or 1 + math.floor((mastery()[topic] or 0) * 4.99)
    local p = make(topic, level)
    cap.kv.set("problem", p)
    return shown(p)
end

function actions.hint(_, p)
    -- Further than the next step only for who has tried, to the solution only for who has tried twice.
    local most = p.tries >= 2 and LAST or p.tries >= 1 and 3 or 2
    if p.hint >= most and most < LAST then return shown(p, { say = "Try it first: tell me what you get. " .. p.hints[p.hint] }) end
    p.hint = math.min(p.hint + 1, LAST)
    if p.hint == LAST and not p.solved then
        p.solved = true
        learned(p.topic, false)
    end
    cap.kv.set("problem", p)
    return shown(p, { say = p.hint == LAST and "The answer is " .. p.key .. "." or p.hints[p.hint] })
end

function actions.answer(args, p)
    if not args.given then return nil, "an answer needs `given`, what the student said" end
    local r = cap.tool("check_answers", { answers = { { given = args.given, key = p.key } } })
    local right = r.ok and r.text:find('"right":1', 1, true) ~= nil
    p.tries = p.tries + 1
    if not p.solved and (right or p.tries == 1) then learned(p.topic, right and p.hint < 3) end
    p.solved = p.solved or right
    cap.kv.set("problem", p)
    return shown(p, { right = right, say = right and "Yes, that is right." or "Not yet. " .. p.hints[math.max(1, math.min(p.hint, 3))] })
end

function actions.state(_, p)
    return shown(p)
end

function actions.check(args, p)
    local text = args.text or ""
    local why = p and not p.solved and leak(p, text)
    if why then return { ok = false, why = why, say = p.hints[math.max(1, math.min(p.hint, 3))] .. " What do you get?" } end
    local wrong = wrong_equation(text)
    if wrong then
        return { ok = false, why = "not true: " .. wrong,
            say = p and "Let us stay with the problem: " .. p.text or "I made a mistake in my sums there. Please ask once more." }
    end
    return { ok = true }
end

return tool {
    name = "lesson",
    about = "The lesson's problem: set a new one, give the next hint, check the student's answer, tell how things stand.",
    needs = { "kv", "tool" },
    input = {
        type = "object",
        properties = {
            action = { enum = { "set", "hint", "answer", "state", "check" } },
            topic = { enum = { "addition", "multiplication", "fractions", "percent", "equations" } },
            level = { type = "integer", minimum = 1, maximum = 5 },
            given = { type = "string", maxLength = 200, description = "the student's answer" },
            text = { type = "string", maxLength = 60000 },
        },
        required = { "action" },
        additionalProperties = false,
    },
    limits = { wall_ms = 10000 },
    run = function(args)
        local p = cap.kv.get("problem")
        if not p and args.action ~= "set" and args.action ~= "check" then return nil, "there is no problem yet; set one" end
        return actions[args.action](args, p)
    end,
    examples = {
        {
            args = { action = "check", text = "The answer is 42." },
            recorded = { { cap = "kv.get", answer = { key = "42", text = "What is 6 × 7?", hint = 0, tries = 0, hints = { "Think of 6 × 6." } } } },
            check = function(r) return r.ok == false and not r.say:find("42") end,
        },
        {
            args = { action = "check", text = "It is forty-two!" },
            recorded = { { cap = "kv.get", answer = { key = "42", text = "What is 6 × 7?", hint = 0, tries = 0, hints = { "Think of 6 × 6." } } } },
            check = function(r) return r.ok == false end,
        },
        {
            args = { action = "check", text = "Think of the rows of a field." },
            recorded = { { cap = "kv.get", answer = { key = "42", text = "What is 6 × 7?", hint = 0, tries = 0, hints = { "Think of 6 × 6." } } } },
            result = { ok = true },
        },
        {
            args = { action = "hint" },
            recorded = {
                { cap = "kv.get", answer = { key = "42", text = "What is 6 × 7?", topic = "multiplication", level = 1, hint = 2, tries = 0, hints = { "a", "b", "c" } } },
                { cap = "kv.get" },
            },
            check = function(r) return r.hint.level == 2 and not r.say:find("42") end,
        },
    },
}
