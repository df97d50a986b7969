-- What a student clearly wants: an answer checked, a hint, a drawing, the next problem, one of their own.

local reading = require("reading")
local ascii, even, latex, items, evaluate, as_sum = reading.ascii, reading.even, reading.latex, reading.items, reading.evaluate, reading.as_sum
local problems = require("problems")
local answers = require("answers")
local any, negations, candidates, answer_in, is_on_the_way, is_a_calculation = answers.any, answers.negations, answers.candidates, answers.answer_in, answers.is_on_the_way,
    answers.is_a_calculation

local topics = { { "percent", "percent" }, { "fraction", "fractions" }, { "ratio", "ratios" }, { "quadratic", "quadratics" },
    { "equation", "equations" }, { "rectangle", "rectangles" }, { "area", "rectangles" }, { "perimeter", "rectangles" },
    { "triangle", "triangles" }, { "pythag", "triangles" }, { "average", "means" }, { "means", "means" }, { "sequence", "sequences" },
    { "addition", "addition" }, { "adding", "addition" }, { "subtract", "subtraction" }, { "multipl", "multiplication" },
    { "times table", "multiplication" }, { "division", "division" }, { "dividing", "division" } }

local function topic_of(text)
    for _, t in ipairs(topics) do
        if text:find("%f[%a]" .. t[1]) then return t[2] end
    end
end

local more = { "another", "next", "new", "different", "more", "other", "give", "set", "want", "like", "let's", "practise", "practice" }
local things = { "problem", "problems", "question", "questions", "exercise", "exercises", "task", "tasks", "one", "sum", "sums", "topic" }
local drawings = { "draw", "drawing", "picture", "diagram", "sketch", "see it" }
local begins = { "practise", "practice", "problem", "exercise", "start", "begin", "ready", "another", "next", "more", "hello", "hi", "hey", "lesson", "learn",
    "question", "task", "yes", "ok", "okay", "sure", "go" }
local this_one = { "help", "hint", "hints", "clue", "step", "steps", "how", "this one", "this problem", "this question", "that question", "again", "trick", "do i",
    "should i", "explain" }
local helps = { "hint", "hints", "help", "stuck", "clue", "how", "what now", "what next", "what do i do", "know", "no idea", "idk", "understand", "get it", "get this",
    "explain", "explanation", "why", "mean", "what does", "what is", "what's", "whats", "hard", "difficult", "confused", "lost", "show", "tell", "answer", "solution",
    "solve it", "please", "pls", "give up", "can't do", "cant do", "don't get", "dont get", "step" }
local told = { "hint", "hints", "help", "answer", "solution", "tell", "give up", "solve it", "show", "know", "idk" } -- who wants the solution says one of these
-- Who is at a loss in another language: "I do not understand", "help", "I do not know", "hint".
local foreign = { "entiendo", "ayuda", "ayúd", "pista", "no sé", "verstehe", "hilfe", "weiß", "tipp", "comprends", "aide", "indice", "sais pas", "capisco", "aiuto",
    "entendo", "ajuda", "não sei", "begrijp", "förstår", "hjälp", "rozumiem", "pomoc", "pomóż", "yardım", "anlamad", "ipucu", "понима", "помог", "подсказ", "не знаю",
    "розумію", "допомож", "不知道", "不懂", "帮", "提示", "わか", "助けて", "ヒント", "모르", "도와", "힌트", "مساعدة", "أفهم", "मदद", "समझ" }
-- A problem of one's own, while another is open, is one that is told as such: after one of these come the task and at most the words that
-- may stand between. A sum elsewhere is a step, a question or an answer.
local brings = { "my homework", "our homework", "my hw", "for homework", "homework problem", "homework question", "my assignment", "my worksheet", "own problem", "own question",
    "own task", "problem of my own", "question of my own", "teacher gave us", "teacher gave me", "in class we had" }
local between = {}
for word in ("is are was has have says asks this that it one now today instead please what whats how do i solve find calculate compute work out the a problem question task to for and so here get x y n we"):gmatch("%a+") do
    between[word] = true
end
local results = { "i got", "we got", "i get", "i did", "i think", "is it right", "is that right", "is this right", "correct", "my answer", "not my homework" }
local thanks = { "thanks", "thank you", "thank", "thx", "ty" }
local goodbyes = { "bye", "goodbye", "see you", "stop", "enough", "later", "no more" }

-- Another topic than that of now, for who wants something else.
local function other_topic(p)
    for i, t in ipairs(topics) do
        if p and t[2] == p.topic then
            for k = 1, #topics do
                local other = topics[(i + k - 1) % #topics + 1][2]
                if other ~= p.topic then return other end
            end
        end
    end
end

-- A new problem: of which topic, and how much easier or harder, or of which level.
local function wants_another(text, p)
    local topic, level = topic_of(text), tonumber(text:match("level:? ?([1-5])%f[%D]"))
    local step = any(text, { "easier", "simpler" }) and -1 or any(text, { "harder", "tougher" }) and 1 or 0
    if any(text, negations) or any(text, this_one) and not any(text, { "skip" }) then return false end
    local _, words = text:gsub("%S+", "")
    local alone = topic and words <= 4 and not text:find("%d") and not any(text, { "what", "why", "what's", "whats", "which", "is", "are", "means" })
    if any(text, { "something else", "other topic", "another topic", "different topic", "new topic" }) then return true, topic or other_topic(p), step, level end
    if not p or p.solved then
        local statement = text:find("%d") and not (any(text, more) or any(text, { "do", "try", "practise", "practice" })) and not level
        return not statement and (alone or topic and (any(text, more) or any(text, things) or any(text, { "do", "try" })) or step ~= 0 or level or any(text, begins)) and true or false,
            topic, step, level
    end
    return step ~= 0 or level ~= nil or any(text, { "skip", "next" }) or any(text, more) and any(text, things) and not any(text, { "answer", "solve" }) or alone or
        topic and (any(text, more) or any(text, { "do some", "try some", "do a", "try a", "can we do", "let us do", "lets do" })) or false, topic, step, level
end

-- A computation or an equation in what the student said, as the calculator reads it: a problem of the student's own.
local function own_task(said)
    local text = even(latex(ascii(said)))
    local p, w = text:match("(%d+%.?%d*)%%of (%d+%.?%d*)")
    if p then return p .. "*" .. w .. "/100" end
    p, w = text:match("(%d+/%d+) ?of (%d+%.?%d*)")
    if p then return p .. "*" .. w end
    local bare = text:gsub("%a%a+", ";"):gsub("%f[%a][^xyn;%A]%f[%A]", ";")
    for run in bare:gmatch("[%dxyn%.%s%+%-%*/%^%(%)]+=[%dxyn%.%s%+%-%*/%^%(%)]+") do
        run = run:gsub("^[%s%.%)]+", ""):gsub("[%s%.%(]+$", "")
        run = run:gsub("=(%d+) [xyn]$", "=%1") -- "… = 0 what is x"
        local letter = run:match("[xyn]")
        if letter and not run:find("^[xyn]=") and run:find("%d") then return "solve(" .. run .. ")" end
    end
    local list = items(text)
    for _, it in ipairs(list) do
        if it.word == "and" then it.word = "then" end
    end
    for run, after in as_sum(list):gmatch("([%d%.%s%+%-%*/%^%(%)%%]+)(.?)") do
        run = run:gsub("^[%s%.%)%*/%^%+%%]+", ""):gsub("[%s%.%(%*/%^%+%-]+$", "")
        if after ~= "=" and run:find("%d[%s%)%%]*[%+%-%*/%^][%s%(]*[%d%-]") and not text:find("%d%d%d%d%-%d%d?%-%d") and evaluate(run) then return run end
    end
end

-- Whether a task says no more than the open problem, its hints and its answer do: nothing of one's own.
local function says_the_problem(task, p)
    local known = {}
    for _, text in ipairs(problems.told(p)) do
        for _, it in ipairs(items(even(latex(ascii(text))))) do known[#known + 1] = it.v end
    end
    for _, key in ipairs(p.answers) do known[#known + 1] = math.abs(reading.value_of(key) or 0) end
    if p.text:find("%%") then known[#known + 1] = 100 end -- as own_task writes percent
    for _, it in ipairs(items(task)) do
        if it.v and not reading.has(known, it.v) then return false end
    end
    return true
end

-- The task that the student wants to do now, as the calculator reads it; while a problem is open, only what is told as one's own.
local function brought(said, p)
    if not p or p.solved then return own_task(said) end
    local text = even(latex(ascii(said)))
    if any(text, results) then return nil end
    for _, cue in ipairs(brings) do
        local _, last = text:find("%f[%a]" .. cue .. "%f[%A]")
        local rest = last and text:sub(last + 1)
        local near = rest ~= nil
        for word in (rest or ""):match("^[^%d%(]*"):gmatch("%a+") do near = near and between[word] end
        local task = near and own_task(rest)
        -- A fraction alone is an answer.
        if task and not task:find("^%s*%d+%s*/%s*%d+%s*$") and not says_the_problem(task, p) then return task end
    end
end

-- Who says one of these wants a problem, or something else, and does not tell one.
local wishes = { "can we", "could we", "shall we", "can i have", "can i do", "could i", "may i", "can you give", "give me", "let us", "lets", "let's", "i want", "i'd like", "i would like",
    "numbers from", "numbers like", "numbers between", "another problem", "another question", "another one", "next problem", "next question", "next one", "new problem", "new question",
    "easier", "harder", "why", "bye", "goodbye", "see you" }

-- Whether a problem of one's own is told in words: at least two numbers and a question.
local function is_a_story(text)
    local n = 0
    for _, it in ipairs(items(text)) do n = n + (it.v and it.spoken ~= "one" and it.spoken ~= "first" and it.spoken ~= "second" and 1 or 0) end
    local _, words = text:gsub("%a%a+", "")
    return n >= 2 and words >= 6 and (text:find("%?") ~= nil or any(text, { "how many", "how much", "what is", "find", "work out", "calculate" }))
        and not any(text, wishes) and not any(text, thanks) and not text:find("level:? ?[1-5]%f[%D]")
end

local function lead(said, state)
    local p = state.now
    local text = even(ascii(said)):gsub("[\"]", "")
    local closed = not p or p.solved
    local task = brought(said, p)
    if task then return { action = "take", task = task } end
    local asks = text:find("hint") and not any(text, { "is it", "i think", "i got", "i get", "i say" })
    if not closed and not asks then
        local steps = answers.steps_in(said)
        local roots = answers.roots_in(steps, p)
        local given = roots or steps and steps[#steps]:match("=%s*([^=]+)$") or answer_in(said)
        if given and not roots and #p.answers == 1 and given:find("=") and not is_on_the_way(given) then given = given:match("=%s*([^=]+)$") or given end
        if given and (#given > 200 or is_on_the_way(given) or answers.is_the_problem(given, p)) then given = nil end
        if given and is_a_calculation(given) then return nil end -- and what number is that?
        if given and #candidates(given, p) > #p.answers then return nil end           -- one at a time
        if given then return { action = "answer", given = given, steps = not roots and steps or nil } end
    end
    if closed and is_a_story(text) then return nil end
    if not closed and any(text, drawings) then return { action = "draw" } end
    if any(text, goodbyes) or any(text, thanks) and closed then return nil end
    local another, topic, step, level = wants_another(text, p)
    if another then
        level = level or p and step ~= 0 and math.max(1, math.min(5, p.level + step)) or nil
        return { action = "set", topic = topic or (level and p and p.topic ~= "own" and p.topic or nil), level = level }
    end
    if closed or any(text, thanks) or any(text, { "repeat" }) then return nil end
    local wants = any(text, helps) or text:find("^[%!%. ]*%?[%?!%. ]*$") or false
    for _, word in ipairs(foreign) do wants = wants or text:find(word, 1, true) ~= nil end
    -- The solution comes to who asks for it, and a question about other numbers is none for a hint.
    if wants and p.hint >= 3 and #p.given >= 2 and not any(text, told) then wants = false end
    if wants and #candidates(said, p) > 0 and not asks then wants = false end
    if wants then return { action = "hint" } end
end

-- What is said with a model that was not taught to tutor: what lesson said, or, where nothing was asked of it, one of these. solved: whether
-- the message has just solved the problem.
local function own_words(said, state, turn, results, solved)
    local p = state.now
    local last = results and results[#results]
    if turn > 1 and last and last.ok == false then
        return "I cannot read that. " .. (p and not p.solved and p.text or "A problem of your own is written like 12*7 or 3x + 5 = 20.")
    end
    if (turn > 1 or solved) and p and p.say then return p.say end
    local text = even(ascii(said))
    local leaves, pleased = any(text, goodbyes), any(text, thanks)
    if (not p or p.solved) and is_a_story(text) then
        return "Let us do it together. What is asked for, and what do you know? Write what you would work out as a sum or an equation, such as 12*7 or 3x + 5 = 20, and we go on from there."
    end
    if not p then return 'I set problems, give hints and check answers. Shall we begin? Say "a fractions problem", or write a problem of your own.' end
    if p.solved then
        return (leaves or pleased) and "You are welcome. See you next time!" or 'Say "another" for the next problem, or name a topic, such as percent or equations.'
    end
    if leaves then return "See you next time! We can go on with this one then: " .. p.text end
    if pleased then return "You are welcome. " .. p.text end
    local given = answer_in(said)
    if given and is_on_the_way(given) then return "Go on: what is the letter, in the end? " .. p.text end
    if given and is_a_calculation(given) then return "And what number is that? " .. p.text end
    if given and #candidates(given, p) > #p.answers then return "One answer at a time, please: what do you get? " .. p.text end
    return "Let us stay with this one: " .. p.text
end

return { own_task = own_task, brought = brought, lead = lead, own_words = own_words }
