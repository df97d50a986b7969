-- Draws what school mathematics is explained with, as SVG: number lines, fraction bars, bars of equal parts, rectangles and right
-- triangles with their sides, an equation as bars, plots of expressions in x.

local WIDTH = 360

local function clean(s)
    return (tostring(s):gsub("&", "&amp;"):gsub("<", "&lt;"):gsub(">", "&gt;"))
end

local function number(v)
    return math.tointeger(v) and ("%d"):format(math.tointeger(v)) or ("%.4g"):format(v)
end

local function px(v)
    return (("%.1f"):format(v):gsub("%.0$", ""))
end

local function text(x, y, s)
    return ('<text x="%s" y="%s" text-anchor="middle">%s</text>'):format(px(x), px(y), clean(s))
end

local function line(x1, y1, x2, y2)
    return ('<path d="M%s %sL%s %s" stroke="currentColor"/>'):format(px(x1), px(y1), px(x2), px(y2))
end

local function box(x, y, w, h, shaded)
    return ('<rect x="%s" y="%s" width="%s" height="%s" fill="%s" stroke="currentColor"/>'):format(px(x), px(y), px(w), px(h),
        shaded and "#4a7dbd" or "none")
end

local function svg(height, label, parts)
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s" font-size="13" fill="currentColor">%s</svg>')
        :format(WIDTH, math.ceil(height), clean(label):gsub('"', "&quot;"), table.concat(parts))
end

local function parts_of(x, y, width, n, shaded, label)
    local out = {}
    for i = 1, n do out[#out + 1] = box(x + (i - 1) * width / n, y, width / n, 26, i <= shaded) end
    if label then out[#out + 1] = text(x + width / 2, y + 42, label) end
    return table.concat(out)
end

local kinds = {}

function kinds.number_line(a)
    local from, to = a.from or 0, a.to or 10
    if to <= from then error("number_line needs from < to", 0) end
    local step = 10 ^ math.floor(math.log((to - from) / 5, 10) + 0.5)
    local at = function(v) return 15 + (v - from) / (to - from) * (WIDTH - 30) end
    local out = { line(15, 40, WIDTH - 15, 40) }
    for k = math.ceil(from / step), math.floor(to / step) do
        out[#out + 1] = line(at(k * step), 36, at(k * step), 44)
        if (to - from) / step <= 12 or k % 5 == 0 then out[#out + 1] = text(at(k * step), 58, number(k * step)) end
    end
    for _, v in ipairs(a.marks or {}) do
        if v >= from and v <= to then
            out[#out + 1] = ('<circle cx="%s" cy="40" r="4" fill="#b5483a"/>'):format(px(at(v))) .. text(at(v), 28, number(v))
        end
    end
    return svg(66, "A number line", out)
end

function kinds.fraction_bars(a)
    local out = {}
    for i, b in ipairs(a.bars or {}) do
        out[#out + 1] = parts_of(10, (i - 1) * 58 + 6, WIDTH - 20, b.of, b.shaded, ("%d/%d"):format(b.shaded, b.of))
    end
    if #out == 0 then error("fraction_bars needs bars = {{of, shaded}, …}", 0) end
    return svg(#out * 58, "Fraction bars", out)
end

function kinds.bar(a)
    return svg(58, "A bar of equal parts", { parts_of(10, 6, WIDTH - 20, a.parts or 2, a.shaded or 0, a.label) })
end

function kinds.rectangle(a)
    local w, h = a.width or 1, a.height or 1
    local k = math.min((WIDTH - 90) / w, 130 / h)
    return svg(h * k + 40, "A rectangle", { box(60, 8, w * k, h * k), text(60 + w * k / 2, h * k + 28, number(w)), text(40, 12 + h * k / 2, number(h)) })
end

function kinds.triangle(a)
    local w, h = a.width or 1, a.height or 1
    local k = math.min((WIDTH - 90) / w, 130 / h)
    return svg(h * k + 40, "A right triangle", {
        ('<path d="M60 8V%sH%sZ" fill="none" stroke="currentColor"/>'):format(px(8 + h * k), px(60 + w * k)),
        box(60, h * k - 2, 10, 10), text(60 + w * k / 2, h * k + 28, number(w)), text(38, 12 + h * k / 2, number(h)) })
end

function kinds.equation(a)
    local n, plus = a.times or 1, a.plus or 0
    local share = (WIDTH - 20) / (n + (plus ~= 0 and 1 or 0))
    local out = {}
    for i = 1, n do out[#out + 1] = box(10 + (i - 1) * share, 6, share, 26, true) .. text(10 + (i - 0.5) * share, 24, "x") end
    if plus ~= 0 then out[#out + 1] = box(10 + n * share, 6, share, 26) .. text(10 + (n + 0.5) * share, 24, number(plus)) end
    out[#out + 1] = box(10, 40, WIDTH - 20, 26) .. text(WIDTH / 2, 58, number(a.equals or 0))
    return svg(72, "An equation as two bars of one length", out)
end

function kinds.plot(a)
    local s = (a.expression or "x"):gsub("²", "^2"):gsub("³", "^3"):gsub("−", "-"):gsub("×", "*"):gsub("(%d)%s*([%a%(])", "%1*%2")
    if s:find("[^%d%.%s%+%-%*/%^%(%)%a]") then error("plot: an expression in x is numbers, x, + - * / ^ ( ) and functions", 0) end
    local names = { x = 0, sin = math.sin, cos = math.cos, tan = math.tan, sqrt = math.sqrt, exp = math.exp, abs = math.abs, pi = math.pi,
        log = math.log, ln = math.log }
    for name in s:gmatch("%a+") do
        if not names[name] then error("plot: unknown name '" .. name .. "'", 0) end
    end
    local f = load("local n = ... return function(x) n.x = x local _ENV = n return " .. s .. " end", "=expression", "t", {})
    if not f then error("plot: the expression cannot be read", 0) end
    return plot(f(names), { x = { a.from or -5, a.to or 5 }, title = a.expression })
end

local order = {}
for name in pairs(kinds) do order[#order + 1] = name end
table.sort(order)

return tool {
    name = "draw",
    about = "Draws a number line, fraction bars, a bar of parts, a rectangle, a right triangle, an equation as bars or a plot, as SVG.",
    pure = true,
    input = {
        type = "object",
        properties = {
            kind = { enum = order },
            from = { type = "number" },
            to = { type = "number" },
            marks = { type = "array", items = { type = "number" }, maxItems = 20 },
            bars = {
                type = "array",
                maxItems = 6,
                items = {
                    type = "object",
                    properties = { of = { type = "integer", minimum = 1, maximum = 60 }, shaded = { type = "integer", minimum = 0, maximum = 60 } },
                    required = { "of", "shaded" },
                    additionalProperties = false,
                },
            },
            parts = { type = "integer", minimum = 1, maximum = 100 },
            shaded = { type = "integer", minimum = 0, maximum = 100 },
            label = { type = "string", maxLength = 60 },
            width = { type = "number", exclusiveMinimum = 0 },
            height = { type = "number", exclusiveMinimum = 0 },
            times = { type = "integer", minimum = 1, maximum = 20 },
            plus = { type = "number" },
            equals = { type = "number" },
            expression = { type = "string", maxLength = 200, description = "plot: in x" },
        },
        required = { "kind" },
        additionalProperties = false,
    },
    limits = { wall_ms = 3000, result_kb = 64 },
    run = function(args)
        return { drawing = kinds[args.kind](args) }
    end,
    examples = {
        { args = { kind = "number_line", from = 0, to = 20, marks = { 7, 13 } }, check = function(r) return r.drawing:find(">13</text>", 1, true) ~= nil end },
        { args = { kind = "fraction_bars", bars = { { of = 4, shaded = 3 } } },
            check = function(r) return select(2, r.drawing:gsub("<rect", "")) == 4 and select(2, r.drawing:gsub("#4a7dbd", "")) == 3 end },
        { args = { kind = "bar", parts = 5, shaded = 2, label = '<5 & "6"' }, check = function(r) return r.drawing:find("&lt;5 &amp;", 1, true) ~= nil end },
        { args = { kind = "rectangle", width = 7, height = 4 }, check = function(r) return r.drawing:find("<svg", 1, true) == 1 end },
        { args = { kind = "triangle", width = 3, height = 4 }, check = function(r) return r.drawing:find("Z", 1, true) ~= nil end },
        { args = { kind = "equation", times = 3, plus = 12, equals = 45 }, check = function(r) return select(2, r.drawing:gsub(">x<", "")) == 3 end },
        { args = { kind = "plot", expression = "x^2 - 2x", from = -1, to = 3 }, check = function(r) return r.drawing:find("<svg", 1, true) ~= nil end },
        { args = { kind = "plot", expression = "os.exit()" }, error = "unknown name" },
        { args = { kind = "plot", expression = "y + 1" }, error = "unknown name" },
    },
}
