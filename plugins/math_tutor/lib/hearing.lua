-- What a tool is given that leads an agent and hears it: see "Agents that are led" and "Agents that are heard first" in daemon/PROTOCOL.md.

local function input(required)
    return {
        type = "object",
        properties = {
            lead = { type = "boolean", description = "what is to be called before the model speaks?" },
            taught = { type = "boolean", description = "whether the model knows the agent's tools" },
            turn = { type = "integer" },
            said = { type = "string", maxLength = 5000, description = "by the user, last" },
            text = { type = "string", maxLength = 100000, description = "about to be said" },
            results = { type = "array", description = "of the calls before" },
            calls = {
                type = "array",
                description = "about to be made",
                items = {
                    type = "object",
                    properties = { name = { type = "string" }, arguments = { type = "string" } },
                    required = { "name", "arguments" },
                    additionalProperties = false,
                },
            },
        },
        required = required,
        additionalProperties = false,
    }
end

return { input = input }
