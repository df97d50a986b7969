-- Makes a problem set for topics and a level.
return agent {
    name = "composer",
    about = "Makes a sheet of practice problems with verified answers",
    instructions = "You make sheets of practice problems. Call problem_set once with the topics, the level (1 to 5) and the count that were asked for. "
        .. "Then say in one sentence what you made; the sheet itself stands beside the conversation. Do not repeat it.",
    tools = { "problem_set" },
    lead = "composer_lead",
    check = "composer_lead",
    think = false,
    panel = {
        title = "Problem set",
        fields = {
            { label = "Problems", tool = "problem_set", path = "problems", show = "number" },
            { label = "Sheet", tool = "problem_set", path = "markdown", show = "text" },
            { label = "LaTeX", tool = "problem_set", path = "latex", show = "list" },
        },
    },
}
