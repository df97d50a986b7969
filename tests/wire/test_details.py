"""Details that clients read: texts that go in circles, what was cut, logprobs beside their text, tools that are allowed, what n costs."""
import json, os, sys, urllib.error, urllib.request
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../ops"))
from daemon import done, test

url = os.environ["LEMMA_URL"]


def post(path, body):
    r = urllib.request.Request(url + path, json.dumps(body).encode(), {"content-type": "application/json"})
    try:
        return 200, json.load(urllib.request.urlopen(r, timeout=120))
    except urllib.error.HTTPError as e:
        return e.code, json.load(e)


def respond(**body):
    status, r = post("/v1/responses", body)
    assert status == 200, r
    return r


def chat(text, **body):
    status, r = post("/v1/chat/completions", {"messages": [{"role": "user", "content": text}], **body})
    assert status == 200, r
    return r


def tool(name):
    return {"type": "function", "name": name, "parameters": {"type": "object", "properties": {"x": {"enum": [1, 2]}}, "required": ["x"], "additionalProperties": False}}


question = "What is 15% of 240?"
circles = {"temperature": 0, "frequency_penalty": -2, "presence_penalty": -2, "tool_choice": "none"}  # what was said is wanted again


@test("a text that goes in circles ends as incomplete, far from the context's end, and the conversation goes on")
def _():
    r = respond(input=question, **circles)
    assert (r["status"], r["incomplete_details"]) == ("incomplete", {"reason": "repetition"}), r["status"]
    assert r["output"][-1]["status"] == "incomplete" and 512 <= r["usage"]["output_tokens"] < 1000, r["usage"]
    assert respond(input="What is 2 + 3?", previous_response_id=r["id"])["status"] in ("completed", "incomplete")
    assert chat(question, **circles)["choices"][0]["finish_reason"] == "length"
    for _ in range(5):  # cut at the same place, whenever the tokens came
        assert respond(input=question, **circles)["output"][-1]["content"] == r["output"][-1]["content"]


@test("but a form that wants the same many times gets it")
def _():
    r = respond(input="x", text={"format": {"type": "regex", "pattern": "(0,){700}"}}, reasoning={"effort": "none"})
    assert (r["status"], r["output"][-1]["content"][0]["text"]) == ("completed", "0," * 700), r["status"]


@test("a text that max_output_tokens cuts is an incomplete message")
def _():
    r = respond(input=question, max_output_tokens=8, reasoning={"effort": "none"}, tool_choice="none", temperature=0)
    if r["output"]:
        assert r["incomplete_details"]["reason"] == "max_output_tokens" and r["output"][-1]["status"] == "incomplete", r["output"]


@test("logprobs are those of the text's tokens, over both APIs")
def _():
    for text in (question, "What is 2 + 3?"):
        r = respond(input=text, top_logprobs=2, include=["message.output_text.logprobs"], temperature=0)
        part = r["output"][-1]["content"][0]
        assert bytes(b for t in part["logprobs"] for b in t["bytes"]).decode().strip() == part["text"].strip(), part["text"]
        c = chat(text, logprobs=True, top_logprobs=1, temperature=0)["choices"][0]
        assert bytes(b for t in c["logprobs"]["content"] for b in t["bytes"]).decode().strip() == c["message"]["content"].strip(), c["message"]


@test("allowed_tools: no other tool is called")
def _():
    for nested in (False, True):
        allowed = {"mode": "required", "tools": [{"type": "function", "name": "beta"}]}
        for seed in range(3):
            r = respond(input="x", tools=[tool("alpha"), tool("beta"), tool("gamma")], seed=seed, temperature=2,
                        tool_choice={"type": "allowed_tools", **({"allowed_tools": allowed} if nested else allowed)})
            assert [o["name"] for o in r["output"] if o["type"] == "function_call"][:1] == ["beta"], r["output"]
    assert post("/v1/responses", {"input": "x", "tools": [tool("a")], "tool_choice": {"type": "allowed_tools"}})[0] == 400


@test("more than can be had is said, not taken back in silence")
def _():
    assert post("/v1/responses", {"input": "x", "top_logprobs": 21})[1]["error"]["param"] == "top_logprobs"
    assert post("/v1/chat/completions", {"messages": [{"role": "user", "content": "x"}], "n": 17})[1]["error"]["param"] == "n"
    assert respond(input="What is 2 + 2?", max_output_tokens=10**9)["status"] == "completed"


@test("n answers have one prompt in the usage, and no more of it cached than there is")
def _():
    one, four = chat("What is 3 + 4?")["usage"], chat("What is 3 + 4?", n=4)["usage"]
    assert four["prompt_tokens"] == one["prompt_tokens"] and four["completion_tokens"] > one["completion_tokens"], four
    assert four["prompt_tokens_details"]["cached_tokens"] <= four["prompt_tokens"]
    assert four["total_tokens"] == four["prompt_tokens"] + four["completion_tokens"]


@test("text.verbosity alone: the format is told as well")
def _():
    assert respond(input="What is 2 + 2?", text={"verbosity": "low"})["text"] == {"verbosity": "low", "format": {"type": "text"}}


done()
