-- Makes practice problems by topic and level. Every answer is computed by the calculator and proved a second way, put back into
-- the problem; a problem whose own words contain its answer is not made.

local R = math.random

-- Each gives: text (what stands between backquotes is mathematics), the calculator's task, a proof that is true when K is the
-- answer, a nudge, the next step, a worked step, and what to draw.
local topics = {
    addition = function(n)
        local a, b = R(13, 40 * n), R(13, 40 * n)
        return { text = ("What is `%d + %d`?"):format(a, b), task = a .. "+" .. b, proof = ("(K)-%d=%d"):format(b, a),
            draw = { kind = "number_line", from = 0, to = 10 * ((a + b) // 10 + 2), marks = { a, b } },
            "Add the ones first, then the tens. Is there anything to carry?",
            ("Split the second number: %d and %d."):format(b // 10 * 10, b % 10),
            ("First %d + %d = %d. What is left to add?"):format(a, b // 10 * 10, a + b // 10 * 10) }
    end,
    subtraction = function(n)
        local b, d = R(13, 30 * n), R(13, 30 * n)
        local a = b + d
        return { text = ("What is `%d − %d`?"):format(a, b), task = a .. "-" .. b, proof = ("(K)+%d=%d"):format(b, a),
            draw = { kind = "number_line", from = 0, to = 10 * (a // 10 + 1), marks = { a, b } },
            "Take away the tens first, then the ones.",
            ("Split what you take away: %d and %d."):format(b // 10 * 10, b % 10),
            ("First %d − %d = %d. What is left to take away?"):format(a, b // 10 * 10, a - b // 10 * 10) }
    end,
    multiplication = function(n)
        local a, b = R(13, 14 + 9 * n), R(3, 9)
        return { text = ("What is `%d × %d`?"):format(a, b), task = a .. "*" .. b, proof = ("(K)/%d=%d"):format(b, a),
            draw = { kind = "rectangle", width = a, height = b },
            "Split the first number into tens and ones.",
            ("Multiply each part by %d, then add."):format(b),
            ("The tens give %d × %d = %d. What do the ones give?"):format(a // 10 * 10, b, a // 10 * 10 * b) }
    end,
    division = function(n)
        local b, k = R(3, 5 + n), R(13, 15 + 10 * n)
        return { text = ("What is `%d ÷ %d`?"):format(b * k, b), task = ("%d/%d"):format(b * k, b), proof = ("(K)*%d=%d"):format(b, b * k),
            draw = { kind = "bar", parts = b, shaded = 1, label = tostring(b * k) },
            "Which multiple of the divisor is near? Begin with ten times it.",
            ("Ten times %d is %d."):format(b, 10 * b),
            ("From %d take %d: %d is left. How often does %d go into that?"):format(b * k, 10 * b, b * k - 10 * b, b) }
    end,
    fractions = function(n)
        local p, q, r, s = R(1, 4), R(5, 6 + n), R(1, 2), R(3, 4)
        return { text = ("What is `%d/%d + %d/%d`?"):format(p, q, r, s), task = ("%d/%d+%d/%d"):format(p, q, r, s),
            proof = ("(K)-%d/%d=%d/%d"):format(r, s, p, q),
            draw = { kind = "fraction_bars", bars = { { of = q, shaded = p }, { of = s, shaded = r } } },
            "Fractions are added when their denominators are alike.",
            ("A common denominator is %d × %d."):format(q, s),
            ("The first fraction is %d/%d with that denominator. What is the second?"):format(p * s, q * s) }
    end,
    percent = function(n)
        local p, w = R(2, 3 + 3 * n) * 5, R(3, 20) * 20
        return { text = ("What is `%d%%` of `%d`?"):format(p, w), task = ("%d*%d/100"):format(p, w), proof = ("(K)*100/%d=%d"):format(w, p),
            draw = { kind = "bar", parts = 20, shaded = p // 5, label = tostring(w) },
            "Percent means: of a hundred.",
            ("Find one percent of %d first: divide it by 100."):format(w),
            ("One percent of %d is %d ÷ 100. How many times do you need it?"):format(w, w) }
    end,
    equations = function(n)
        local a, x, b = R(2, 3 + n), R(3, 10 + 10 * n), R(1, 30)
        local c = a * x + b
        return { text = ("Solve for x: `%dx + %d = %d`"):format(a, b, c), task = ("(%d-%d)/%d"):format(c, b, a), unknown = "x",
            proof = ("%d*(K)+%d=%d"):format(a, b, c), draw = { kind = "equation", times = a, plus = b, equals = c },
            "Do the same on both sides until x is alone.",
            ("Take %d away from both sides."):format(b),
            ("Then %dx = %d. What undoes the multiplication?"):format(a, a * x) }
    end,
    quadratics = function(n)
        local r = R(3, 4 + n)
        local s = r + R(1, 2 + n)
        return { text = ("Solve for x: `x² − %dx + %d = 0`"):format(r + s, r * s), task = ("solve(x^2-%dx+%d=0)"):format(r + s, r * s),
            unknown = "x", proof = ("(K)^2-%d*(K)+%d=0"):format(r + s, r * s),
            "Look for two numbers: their product is the constant, their sum is the number before x with the sign changed.",
            ("Which two numbers have the product %d and the sum %d?"):format(r * s, r + s),
            "Write it as a product of two brackets that is zero. When is a product zero?" }
    end,
    ratios = function(n)
        local p = R(2, 3 + n)
        local q, u = p + R(1, 3), R(7, 10 + 6 * n)
        return { text = ("Share `%d` in the ratio `%d:%d`. How much is the larger part?"):format(u * (p + q), p, q),
            task = ("%d*%d/(%d+%d)"):format(u * (p + q), q, p, q), proof = ("(K)*(%d+%d)/%d=%d"):format(p, q, q, u * (p + q)),
            draw = { kind = "bar", parts = p + q, shaded = q, label = tostring(u * (p + q)) },
            "How many equal parts are there in all?",
            ("There are %d + %d parts."):format(p, q),
            ("Divide %d by the number of parts; then take %d of them."):format(u * (p + q), q) }
    end,
    rectangles = function(n)
        local a, b = R(6, 8 + 5 * n), R(4, 9 + n)
        return { text = ("A rectangle is `%d` cm long and `%d` cm wide. What is its area in square centimetres?"):format(a, b),
            task = a .. "*" .. b, proof = ("(K)/%d=%d"):format(a, b), draw = { kind = "rectangle", width = a, height = b },
            "Area is how many squares of one centimetre fit inside.",
            "Multiply the length by the width.",
            ("There are %d rows, each with %d squares. How many are there in all?"):format(b, a) }
    end,
    triangles = function(n)
        local triples = { { 3, 4 }, { 5, 12 }, { 8, 15 }, { 7, 24 }, { 20, 21 } }
        local t, k = triples[R(1, math.min(5, n + 1))], R(1, n + 1)
        local a, b = t[1] * k, t[2] * k
        return { text = ("A right triangle has legs of `%d` cm and `%d` cm. How long is its hypotenuse, in cm?"):format(a, b),
            task = ("sqrt(%d^2+%d^2)"):format(a, b), proof = ("(K)^2=%d^2+%d^2"):format(a, b), draw = { kind = "triangle", width = a, height = b },
            "Which theorem links the three sides of a right triangle?",
            "Square both legs and add the squares.",
            ("The squares of the legs are %d and %d. Add them; which number has that square?"):format(a * a, b * b) }
    end,
    means = function(n)
        local m, d = R(10, 10 + 10 * n), { R(1, 9), R(1, 9), R(1, 9) }
        local v = { m - d[1], m + d[2], m - d[3], m + d[1] - d[2] + d[3] }
        return { text = ("What is the mean of `%d, %d, %d, %d`?"):format(table.unpack(v)), task = ("mean(%d,%d,%d,%d)"):format(table.unpack(v)),
            proof = ("(K)*4=%d+%d+%d+%d"):format(table.unpack(v)),
            draw = { kind = "number_line", from = 0, to = 10 * (m // 10 + 3), marks = v },
            "The mean is what each would have if all had the same.",
            "Add all the numbers, then divide by how many there are.",
            ("The sum is %d. How many numbers are there?"):format(4 * m) }
    end,
    sequences = function(n)
        local a, d, k = R(2, 9), R(3, 4 + n), R(8, 10 + 2 * n)
        return { text = ("An arithmetic sequence begins `%d, %d, %d`. What is its term number `%d`?"):format(a, a + d, a + 2 * d, k),
            task = ("%d+%d*(%d-1)"):format(a, d, k), proof = ("((K)-%d)/%d=%d-1"):format(a, d, k),
            "What is added from one term to the next?",
            ("The step is %d. How often is it added until the term you want?"):format(d),
            ("Begin with %d and add %d, %d times."):format(a, d, k - 1) }
    end,
}

local names = {}
for name in pairs(topics) do names[#names + 1] = name end
table.sort(names)

local function calculate(expression)
    local r = cap.tool("calculator", { expression = expression })
    if not r.ok then error("the calculator says: " .. r.text, 0) end
    return r.text
end

-- "x = 2 or x = 3" is { "2", "3" }; "7/2 = 3.5" is { "7/2" }.
local function answers(said)
    local out = {}
    for part in (said:gsub(" or ", "\n")):gmatch("[^\n]+") do
        out[#out + 1] = part:gsub("^%a%s*=%s*", ""):gsub("%s*[=≈].*$", "")
    end
    return out
end

local function number(s)
    local p, q = s:match("^(%-?%d+)/(%d+)$")
    return p and tonumber(p) / tonumber(q) or tonumber(s)
end

-- Answers that stand in the problem's own words, or that are too small to be hidden among them.
local function too_plain(p)
    for _, key in ipairs(p.answers) do
        local v = number(key)
        if not v or math.tointeger(v) and (v < 3 or v == 11 or v == 12 or v == 21 or v == 22) then return true end
        for said in (p.text .. " " .. table.concat(p.hints, " ")):gmatch("%d+%.?%d*") do
            if tonumber(said) == v then return true end
        end
        if (p.text .. " " .. table.concat(p.hints, " ")):find(key, 1, true) and key:find("/") then return true end
    end
    return false
end

local function make(topic, level)
    for _ = 1, 60 do
        local p = topics[topic](level)
        p.hints = { p[1], p[2], p[3] }
        p.answer = calculate(p.task)
        p.answers = answers(p.answer)
        p.answer = table.concat(p.answers, " or ")
        if not too_plain(p) then
            for _, key in ipairs(p.answers) do
                if calculate((p.proof:gsub("K", key))) ~= "true" then error("a proof failed: " .. p.text, 0) end
            end
            return { topic = topic, level = level, text = p.text, answer = p.answer, answers = p.answers, hints = p.hints, unknown = p.unknown, draw = p.draw }
        end
    end
    error(("no problem could be made for %s at level %d"):format(topic, level), 0)
end

-- --- as Markdown and LaTeX ---

local function plain(text)
    return (text:gsub("`", ""))
end

local function tex_math(s)
    return (s:gsub("×", "\\times "):gsub("÷", "\\div "):gsub("−", "-"):gsub("²", "^2"):gsub("%%", "\\%%"):gsub("(%d+)/(%d+)", "\\frac{%1}{%2}"))
end

local function tex(text)
    return (text:gsub("`([^`]*)`", function(m) return "$" .. tex_math(m) .. "$" end))
end

local function heading(args)
    return ("Practice: %s (level %d)"):format(table.concat(args.topics, ", "), args.level)
end

local function markdown(args, list)
    local out = { "# " .. heading(args), "" }
    for i, p in ipairs(list) do out[#out + 1] = ("%d. %s"):format(i, tex(p.text)) end
    out[#out + 1] = "\n## Answers\n"
    for i, p in ipairs(list) do out[#out + 1] = ("%d. $%s$"):format(i, tex_math(p.answer):gsub(" or ", "$ or $")) end
    return table.concat(out, "\n") .. "\n"
end

local function latex(args, list)
    local out = { "\\documentclass{article}", "\\begin{document}", "\\section*{" .. heading(args) .. "}", "\\begin{enumerate}" }
    for _, p in ipairs(list) do out[#out + 1] = "\\item " .. tex(p.text) end
    out[#out + 1] = "\\end{enumerate}\n\\newpage\n\\section*{Answers}\n\\begin{enumerate}"
    for _, p in ipairs(list) do out[#out + 1] = "\\item $" .. tex_math(p.answer):gsub(" or ", "$ or $") .. "$" end
    out[#out + 1] = "\\end{enumerate}\n\\end{document}\n"
    return table.concat(out, "\n")
end

return tool {
    name = "problem_set",
    about = "Makes practice problems for topics and a level, every answer verified, as Markdown and LaTeX.",
    pure = true,
    needs = { "tool" },
    input = {
        type = "object",
        properties = {
            topics = { type = "array", items = { enum = names }, minItems = 1, maxItems = 12 },
            level = { type = "integer", minimum = 1, maximum = 5 },
            count = { type = "integer", minimum = 1, maximum = 40, description = "how many problems in all" },
            format = { enum = { "sheet", "data" }, description = "sheet: Markdown and LaTeX" },
            seed = { type = "integer", minimum = 0, maximum = 2147483647 },
        },
        required = { "topics" },
        additionalProperties = false,
    },
    limits = { wall_ms = 60000, result_kb = 64 },
    run = function(args)
        if args.seed then math.randomseed(args.seed) end
        args.level, args.count = args.level or 1, args.count or 5 * #args.topics
        local list, seen = {}, {}
        for i = 1, args.count do
            local p
            for _ = 1, 8 do -- not the same one twice, as far as the topic allows
                p = make(args.topics[(i - 1) % #args.topics + 1], args.level)
                if not seen[p.text] then break end
            end
            seen[p.text] = true
            list[i] = p
        end
        if args.format == "data" then
            for _, p in ipairs(list) do p.text = plain(p.text) end
            return { problems = list }
        end
        return { problems = #list, verified = #list, markdown = markdown(args, list), latex = latex(args, list) }
    end,
    examples = {
        {
            args = { topics = { "equations" }, count = 1, seed = 1, format = "data" },
            recorded = { { cap = "tool", answer = { ok = true, text = "17/2 = 8.5" } }, { cap = "tool", answer = { ok = true, text = "true" } } },
            check = function(r) return r.problems[1].answer == "17/2" and not r.problems[1].text:find("`") end,
        },
        {
            args = { topics = { "quadratics" }, count = 1, seed = 1 },
            recorded = { { cap = "tool", answer = { ok = true, text = "x = 31 or x = 37" } }, { cap = "tool", answer = { ok = true, text = "true" } },
                { cap = "tool", answer = { ok = true, text = "true" } } },
            check = function(r) return r.verified == 1 and r.markdown:find("$31$ or $37$", 1, true) and r.latex:find("x^2", 1, true) ~= nil end,
        },
        {
            args = { topics = { "addition" }, count = 1, seed = 1 },
            recorded = { { cap = "tool", answer = { ok = true, text = "999" } }, { cap = "tool", answer = { ok = true, text = "false" } } },
            error = "a proof failed",
        },
    },
}
