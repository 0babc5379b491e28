"""Speaks with the kernel as Jupyter's clients do, by jupyter_client: every kind of message. Says what failed; exit code 0 if nothing did."""
import sys
import threading

from jupyter_client.manager import KernelManager

manager = KernelManager(kernel_name="dramatis")
manager.start_kernel()
client = manager.client()
client.start_channels()
client.wait_for_ready(timeout=60)
checks = 0


def check(condition, what):
    global checks
    checks += 1
    if not condition:
        print("FAILED:", what)
        manager.shutdown_kernel(now=True)
        sys.exit(1)


def reply(msg_id):
    while True:
        message = client.get_shell_msg(timeout=60)
        if message["parent_header"].get("msg_id") == msg_id:
            return message["content"]


def run(code, meanwhile=None, **options):
    """The outputs of a cell as (type, content), and its reply."""
    msg_id = client.execute(code, **options)
    if meanwhile:
        meanwhile()
    outputs, states = [], []
    while "idle" not in states:
        message = client.get_iopub_msg(timeout=60)
        if message["parent_header"].get("msg_id") != msg_id:
            continue
        if message["msg_type"] == "status":
            states.append(message["content"]["execution_state"])
        else:
            outputs.append((message["msg_type"], message["content"]))
    check(states == ["busy", "idle"], f"{code}: states {states}")
    return outputs, reply(msg_id)


def kinds(outputs):
    return [kind for kind, _ in outputs if kind != "execute_input"]


# kernel_info
info = reply(client.kernel_info())
check(info["status"] == "ok" and info["protocol_version"].startswith("5."), "kernel_info_reply")
check(info["language_info"]["name"] == "C#" and info["language_info"]["file_extension"] == ".cs", "language_info")

# execute: result, count, input
outputs, answer = run("var q = 41;\nq + 1")
check(kinds(outputs) == ["execute_result"] and outputs[-1][1]["data"]["text/plain"] == "42", "execute_result")
check(outputs[0][0] == "execute_input" and answer["execution_count"] == outputs[0][1]["execution_count"] == 1, "execute_input and count")
outputs, answer = run("1", store_history=False)
check(answer["execution_count"] == 1, "store_history=False counts nothing")
outputs, answer = run("q", silent=True)
check(outputs == [] and answer["status"] == "ok", "silent shows nothing")
outputs, answer = run("", user_expressions={"a": "q", "b": "nope"})
check(answer["user_expressions"]["a"]["data"]["text/plain"] == "41", "user_expressions")
check(answer["user_expressions"]["b"]["status"] == "error", "user_expressions that fail")

# streams, in order and while the cell runs
outputs, _ = run('Console.Write("a"); Console.Error.Write("b"); display(3);')
check(kinds(outputs) == ["stream", "stream", "display_data"], f"streams and displays: {kinds(outputs)}")
check([c["name"] for k, c in outputs if k == "stream"] == ["stdout", "stderr"], "names of streams")
outputs, _ = run("for (var i = 0; i < 10000; i++) Console.WriteLine(i);")
text = "".join(c["text"] for k, c in outputs if k == "stream")
check(text == "".join(f"{i}\n" for i in range(10000)), "10,000 lines without loss or reordering")
msg_id = client.execute('Console.WriteLine("first"); Console.ReadLine(); Console.WriteLine("second");', allow_stdin=True)
early = []
while not any("first" in m["content"].get("text", "") for m in early):
    early.append(client.get_iopub_msg(timeout=20))
check(client.get_stdin_msg(timeout=20)["content"] == {"prompt": "", "password": False}, "a stream comes before the end of the cell; input_request")
client.input("x")
check(reply(msg_id)["status"] == "ok", "the cell goes on after its input")

# displays that are updated
outputs, _ = run('var d = display("x"); d.Update("y");')
check(kinds(outputs) == ["display_data", "update_display_data"], "update_display_data")
check(outputs[-1][1]["transient"]["display_id"] == outputs[-2][1]["transient"]["display_id"], "display_id")

# errors
outputs, answer = run('var a = 1;\nthrow new InvalidOperationException("boom");')
error = outputs[-1][1]
check(outputs[-1][0] == "error" and error["ename"] == "InvalidOperationException" and "boom" in error["evalue"], "error")
check(any("line 2" in line for line in error["traceback"]) and not any("   at " in line for line in error["traceback"]), f"traceback: {error['traceback']}")
check(answer["status"] == "error" and answer["ename"] == error["ename"], "error reply")
first = client.execute('Thread.Sleep(300); throw new Exception("stop");')
second = client.execute("q")
check(reply(first)["status"] == "error" and reply(second)["status"] == "aborted", "what is queued behind an error is aborted")
first = client.execute('Thread.Sleep(300); throw new Exception("go on");', stop_on_error=False)
second = client.execute("q")
check(reply(first)["status"] == "error" and reply(second)["status"] == "ok", "stop_on_error=False goes on")

# input
def give(value):
    def answer_input():
        check(client.get_stdin_msg(timeout=20)["msg_type"] == "input_request", "input_request")
        client.input(value)
    return answer_input


outputs, _ = run("Console.ReadLine()", give("Ana"), allow_stdin=True)
check(outputs[-1][1]["data"]["text/plain"] == "Ana", "input_reply")
msg_id = client.execute('await Microsoft.DotNet.Interactive.Kernel.GetPasswordAsync("pw?")', allow_stdin=True)
check(client.get_stdin_msg(timeout=20)["content"] == {"prompt": "pw?", "password": True}, "password")
client.input("secret")
check(reply(msg_id)["status"] == "ok", "password given")
outputs, answer = run("Console.ReadLine()", allow_stdin=False)
check(answer["status"] == "error" and "input" in answer["evalue"], "input that is not allowed is an error")

# code that is being written
content = reply(client.complete("Corpus.FromT", 12))
check("FromTexts" in content["matches"] and (content["cursor_start"], content["cursor_end"]) == (7, 12), f"complete_reply: {content['matches'][:5]}")
documentation = [c["documentation"] for c in content["metadata"]["_jupyter_types_experimental"] if c["text"] == "FromTexts"]
check("Corpus" in "".join(documentation) and "\n" in "".join(documentation), f"completions are documented: {documentation}")
content = reply(client.complete('"😀"; Corpus.FromT', 17))
check("FromTexts" in content["matches"] and content["cursor_start"] == 12, "positions count characters")
content = reply(client.inspect("Corpus.Load", 11))
check(content["found"] and "Loads a file" in content["data"]["text/plain"], f"inspect_reply: {content}")
check(not reply(client.inspect("zzz", 1))["found"], "inspect_reply of nothing")
check(reply(client.is_complete("for(;;){"))["status"] == "incomplete", "incomplete")
check(reply(client.is_complete("1 + 1"))["status"] == "complete", "complete")
check(reply(client.is_complete("var = ;"))["status"] == "invalid", "invalid")

# history, comms
content = reply(client.history(hist_access_type="tail", n=1))
check(content["history"][0][2] == "Console.ReadLine()", f"history_reply: {content}")
check(reply(client.comm_info())["comms"] == {}, "comm_info_reply")
client.shell_channel.send(client.session.msg("comm_open", {"comm_id": "c", "target_name": "t", "data": {}}))
while True:
    message = client.get_iopub_msg(timeout=20)
    if message["msg_type"] == "comm_close":
        check(message["content"]["comm_id"] == "c", "comm_close")
        break

# interruption: the variables stay
for endless in ["while (true) {}", "Thread.Sleep(100000);", "await Task.Delay(100000);", "while (true) { try { Thread.Sleep(10); } catch { } }"]:
    outputs, answer = run(endless, lambda: threading.Timer(0.5, manager.interrupt_kernel).start())
    check(answer["status"] == "error" and answer["ename"] == "Interrupted", f"interrupted: {endless}")
    outputs, _ = run("q")
    check(outputs[-1][1]["data"]["text/plain"] == "41", f"variables after interrupting {endless}")

# restart and shutdown
manager.restart_kernel(now=False)
client.wait_for_ready(timeout=60)
outputs, answer = run("q")
check(answer["status"] == "error", "a restart forgets")
manager.shutdown_kernel(now=False)
check(not manager.is_alive(), "shutdown")
print(checks, "checks held")
