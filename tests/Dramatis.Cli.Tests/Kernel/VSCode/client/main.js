// Runs a notebook in VS Code as its user does, and writes what came of it to a file. Its kernel is what the folder's settings name for Polyglot
// Notebooks, by standard input and output; the languages that it offers are those of the Jupyter extension for a kernelspec of C#.
const { spawn } = require("child_process");
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const vscode = require("vscode");

exports.activate = async () => {
  const controller = vscode.notebooks.createNotebookController("dramatis-test", "jupyter-notebook", "C# (Dramatis)");
  controller.supportedLanguages = ["csharp", "raw"];
  controller.supportsExecutionOrder = true;
  const kernel = new Kernel();
  let order = 0;
  controller.executeHandler = async (cells) => {
    for (const cell of cells) {
      const run = controller.createNotebookCellExecution(cell);
      run.executionOrder = ++order;
      run.start(Date.now());
      await run.clearOutput();
      run.end(await kernel.submit(cell.document.getText(), (output) => run.appendOutput(output)), Date.now());
    }
  };

  const file = process.env.DRAMATIS_TEST_NOTEBOOK;
  const document = await vscode.workspace.openNotebookDocument(vscode.Uri.file(file));
  controller.updateNotebookAffinity(document, vscode.NotebookControllerAffinity.Preferred);
  kernel.start(path.dirname(file));
  await vscode.window.showNotebookDocument(document);
  await vscode.commands.executeCommand("notebook.execute");
  const code = document.getCells().filter((cell) => cell.kind === vscode.NotebookCellKind.Code);
  while (code.some((cell) => cell.executionSummary?.timing === undefined && !kernel.isOver)) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  fs.writeFileSync(process.env.DRAMATIS_TEST_REPORT, JSON.stringify({
    version: vscode.version,
    said: kernel.said,
    cells: code.map((cell) => ({
      language: cell.document.languageId,
      succeeded: cell.executionSummary?.success === true,
      outputs: cell.outputs.map((output) => output.items.map((item) => item.mime)),
    })),
  }));
};

class Kernel {
  said = [];
  isOver = false;
  #submissions = new Map();
  #number = 0;

  start(folder) {
    const [program, ...args] = vscode.workspace.getConfiguration("dotnet-interactive").get("kernelTransportArgs")
      .map((arg) => arg.replace("{dotnet_path}", "dotnet").replace("{working_dir}", folder));
    this.process = spawn(program, args, { cwd: folder });
    this.process.on("exit", () => { this.isOver = true; });
    this.process.stderr.on("data", (data) => this.said.push(data.toString()));
    this.ready = new Promise((resolve) => {
      readline.createInterface({ input: this.process.stdout }).on("line", (line) => {
        if (!line.startsWith("{")) return this.said.push(line);
        const event = JSON.parse(line);
        if (event.eventType === "KernelReady") resolve();
        this.#submissions.get(event.command?.token?.split(".")[0])?.(event);
      });
    });
  }

  // Runs code; what it shows goes to `show`. Whether it succeeded.
  async submit(code, show) {
    await this.ready;
    const token = `submission-${++this.#number}`;
    const over = new Promise((resolve) => this.#submissions.set(token, (event) => {
      if (event.event?.formattedValues?.length) {
        show(new vscode.NotebookCellOutput(event.event.formattedValues.map((value) => vscode.NotebookCellOutputItem.text(value.value, value.mimeType))));
      } else if (event.command.token === token && event.eventType === "CommandSucceeded") {
        resolve(true);
      } else if (event.command.token === token && event.eventType === "CommandFailed") {
        this.said.push(event.event.message);
        resolve(false);
      }
    }));
    this.process.stdin.write(JSON.stringify({ commandType: "SubmitCode", command: { code }, token, routingSlip: [] }) + "\n");
    return over;
  }
}
