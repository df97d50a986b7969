-- An agent with a panel that is fed by the calculator's results.
return agent {
    name = "lesson",
    about = "A teacher, for tests of the side panel.",
    instructions = "",
    tools = { "calculator" },
    panel = {
        title = "Lesson",
        fields = {
            { label = "Last result", tool = "calculator", path = "", show = "number" },
            { label = "Hint level", path = "hint.level", most = 4, show = "steps" },
            { label = "Problem", path = "problem", show = "text" },
            { label = "Mastery", path = "mastery", show = "bars" },
        },
    },
}
