-- Rolls dice: the smallest useful tool, and an example of a random one.
return tool {
    name = "dice",
    about = "Rolls dice and returns each roll and their sum.",
    input = {
        type = "object",
        properties = {
            count = { type = "integer", minimum = 1, maximum = 100, description = "how many dice" },
            sides = { type = "integer", minimum = 2, maximum = 1000, description = "sides of each die" },
        },
        required = { "count", "sides" },
        additionalProperties = false,
    },
    limits = { wall_ms = 1000 },
    run = function(args)
        local rolls, sum = {}, 0
        for i = 1, args.count do
            rolls[i] = math.random(args.sides)
            sum = sum + rolls[i]
        end
        return { rolls = rolls, sum = sum }
    end,
    examples = {
        { args = { count = 1, sides = 2 }, check = function(r) return r.sum == 1 or r.sum == 2 end },
    },
}
