-- Decimal commas, where one number is asked for: "2,5" and "0,125" are no lists there, "1.234,5" is one number, and "1,500" is a number of
-- thousands.

-- A number of digits, commas and points as one with a point; nil where it is none with a decimal comma.
local function point(number)
    local whole, part = number:match("^(%d+),(%d+)$")
    if not whole then
        whole, part = number:match("^(%d%d?%d?%.%d%d%d),(%d+)$")
        return whole and whole:gsub("%.", "") .. "." .. part
    end
    local thousands = #part == 3 and #whole <= 3 and not whole:find("^0")
    return not thousands and whole .. "." .. part or nil
end

-- What somebody said, with points for such commas; "2, 5" stays two numbers.
local function pointed(said)
    return (said:gsub("%f[%d%.,][%d%.,]*%d", point))
end

return { point = point, pointed = pointed }
