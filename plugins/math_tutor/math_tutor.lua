-- A tutor that lets the student find the answer. What it may tell is decided by `lesson`, and `lesson` hears every text before the
-- student does.
return agent {
    name = "math_tutor",
    about = "Sets problems, gives hints step by step, checks answers (needs a larger model than the built-in one)",
    instructions = "You are a mathematics tutor. Use lesson to set a problem, to give a hint and to check the student's answer. "
        .. "Tell the student what the result's `say` says. Do not give an answer away.",
    tools = { "lesson" },
    check = "lesson",
    think = false,
    panel = {
        title = "Lesson",
        fields = {
            { label = "Problem", tool = "lesson", path = "problem", show = "text" },
            { label = "Hint", tool = "lesson", path = "hint.level", most = 4, show = "steps" },
            { label = "Tries", tool = "lesson", path = "tries", show = "number" },
            { label = "Mastery", tool = "lesson", path = "mastery", show = "bars" },
        },
    },
}
