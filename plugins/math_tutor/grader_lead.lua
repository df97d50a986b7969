-- Leads the grader: a list of answers and one of keys are marked at once. For a model that was not taught to call check_answers it also
-- writes the report.

local MOST, MOST_BYTES = 100, 200

-- The entries of a list: one a line, else between semicolons, else between commas; without their numbers.
local function entries(list)
    list = list:gsub("^[%s%.,]+", ""):gsub("[%s%.;,]+$", "")
    local _, numbered = (" " .. list):gsub("%s%(?%w%d?[%.%)]%s", "")
    if numbered > 1 and not list:find("\n") then list = list:gsub("(%s)(%(?%w%d?[%.%)]%s)", "%1\n%2") end -- 1) 4 2) 5
    local out, by = {}, list:find("\n") and "\n" or list:find(";") and ";" or ","
    for entry in (list .. by):gmatch("([^" .. by .. "]*)" .. by) do
        entry = entry:gsub("^%s*[%-%*•]%s+", ""):gsub("^%s*%(?%d+[%.%):]%s+", ""):gsub("^%s*%(?%a[%.%)]%s+", ""):gsub("^%s+", ""):gsub("[%s;,]+$", "")
        if entry ~= "" or by ~= "\n" then out[#out + 1] = entry ~= "" and entry or "(blank)" end
    end
    return out
end

-- Where the list under one of the headings begins and ends: "Answers: …", "key: …".
local function heading(text, words)
    for _, word in ipairs(words) do
        local from, to = text:lower():find("%f[%a]" .. word .. "%f[%A][^:\n]*:")
        local before = from and text:sub(1, from - 1)
        if from then return before:match("\n%s*()[^:\n]*$") or before:match("%.%s+()[^:%.\n]*$") or from, to end -- with "The student's" before it
    end
end

-- The pairs of answer and key, as check_answers takes them; nil and why not.
local function pairs_of(said)
    local k_from, k_to = heading(said, { "keys?", "solutions?", "correct answers?", "right answers?", "correct", "expected" })
    local how = 'Write both lists: "Answers: 1/2; x = 3; 12" and "Key: 0.5; x = 4; 12".'
    if not k_from then return nil, how end
    -- The heading of the answers is looked for outside that of the keys.
    local a_from, a_to = heading(said:sub(1, k_from - 1) .. (" "):rep(k_to - k_from + 1) .. said:sub(k_to + 1), { "answers?", "given", "student%a*", "mine", "pupil%a*" })
    if not a_from then return nil, how end
    local given, key
    if a_from < k_from then
        given, key = said:sub(a_to + 1, k_from - 1), said:sub(k_to + 1)
    else
        given, key = said:sub(a_to + 1), said:sub(k_to + 1, a_from - 1)
    end
    local g, k = entries(given), entries(key)
    if #g == 0 or #g ~= #k then return nil, ("There are %d answers and %d keys. "):format(#g, #k) .. how end
    if #g > MOST then return nil, ("At most %d answers at a time, please."):format(MOST) end
    local out = {}
    for i = 1, #g do
        if #g[i] > MOST_BYTES or #k[i] > MOST_BYTES then return nil, ("Number %d is longer than %d bytes."):format(i, MOST_BYTES) end
        out[i] = { given = g[i], key = k[i] }
    end
    return out
end

local function report(said, results)
    local list, why = pairs_of(said)
    if not list then return why end
    local last = results and results[#results]
    if not last then return why or "Nothing was marked; please ask once more." end
    local good, marked = pcall(json.decode, last.output)
    if not last.ok or not good or type(marked) ~= "table" or not marked.marks then return "The answers could not be marked: " .. last.output:gsub("^error: ", "") end
    local answers = {}
    for i, p in ipairs(list) do answers[i] = { number = i, given = p.given, key = p.key, right = marked.marks[i] } end
    return json.encode { right = marked.right, of = marked.of, answers = answers }
end

return tool {
    name = "grader_lead",
    about = "Leads the grader.",
    pure = true,
    input = require("hearing").input({ "said" }),
    run = function(args)
        if args.lead then
            local list = pairs_of(args.said)
            return { calls = list and { { name = "check_answers", arguments = { answers = list } } } or nil }
        end
        if args.taught ~= false or not args.text then return { ok = true } end
        return { ok = false, say = report(args.said, args.results) }
    end,
    examples = {
        { args = { lead = true, said = "Answers: 1/2; x = 3; 12\nKey: 0.5; x = 4; 12" },
            result = { calls = { { name = "check_answers", arguments = { answers = { { given = "1/2", key = "0.5" }, { given = "x = 3", key = "x = 4" }, { given = "12", key = "12" } } } } } } },
        { args = { lead = true, said = "Key: 1.5, 4 Student: 1.5, 5" },
            result = { calls = { { name = "check_answers", arguments = { answers = { { given = "1.5", key = "1.5" }, { given = "5", key = "4" } } } } } } },
        { args = { lead = true, said = "Mark these. Key: 2, 4. The student's answers: 2, 5" },
            result = { calls = { { name = "check_answers", arguments = { answers = { { given = "2", key = "2" }, { given = "5", key = "4" } } } } } } },
        { args = { lead = true, said = "Answers:\n1. 7\n2) 2 or 3\nCorrect answers:\n1. 7\n2. 3 or 2" },
            result = { calls = { { name = "check_answers", arguments = { answers = { { given = "7", key = "7" }, { given = "2 or 3", key = "3 or 2" } } } } } } },
        { args = { lead = true, said = "Answer key: 1, 2, 3\nStudent answers: 1, 2, 4" },
            check = function(r) local a = r.calls[1].arguments.answers return #a == 3 and a[3].given == "4" and a[3].key == "3" end },
        { args = { lead = true, said = "My answers: 1) 4 2) 5\nKey: 1) 4 2) 6" },
            check = function(r) local a = r.calls[1].arguments.answers return #a == 2 and a[2].given == "5" and a[2].key == "6" end },
        { args = { lead = true, said = "Answers: 7; ; 9\nKey: 7; 8; 9" },
            check = function(r) local a = r.calls[1].arguments.answers return #a == 3 and a[2].given == "(blank)" end },
        { args = { lead = true, said = "Answers: 1, 2. Key: 1" }, result = {} },
        { args = { turn = 1, taught = false, said = "Answers: 1, 2. Key: 1", text = "...", calls = {} }, check = function(r) return r.say:find("2 answers and 1 keys", 1, true) ~= nil end },
        { args = { turn = 2, taught = false, said = "Answers: 1, 2. Key: 1, 3", text = "...", calls = {},
            results = { { name = "check_answers", ok = true, output = '{"right":1,"of":2,"marks":[true,false]}' } } },
            check = function(r) local t = json.decode(r.say) return t.right == 1 and t.of == 2 and t.answers[2].right == false and t.answers[2].key == "3" end },
        { args = { turn = 2, taught = true, said = "x", text = "{}", calls = {} }, result = { ok = true } },
    },
}
