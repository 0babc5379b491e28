using System.Text.Json.Nodes;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests.Running;

public sealed class ExecutedNotebookTests : IDisposable
{
    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Streams_displays_updates_and_values_become_outputs()
    {
        study.With(
            "a",
            "Console.WriteLine(\"one\");\nConsole.Write(\"two\");\nConsole.Error.WriteLine(\"bad\");\nvar d = display(\"old\");\n40 + 2",
            "d.Update(\"new\");\n1.5.Display();",
            "int[] list = [1, 2];\nlist",
            "   ");
        Assert.Empty(study.Run().Errors);
        var cells = study.Code("a");
        var outputs = cells[0]["outputs"]!.AsArray();

        Assert.Equal(["stream", "stream", "display_data", "execute_result"], outputs.Select(o => o!["output_type"]!.ToString()));
        Assert.Equal(("stdout", "one\ntwo"), (outputs[0]!["name"]!.ToString(), Study.Text(outputs[0]!["text"])));
        Assert.Equal(("stderr", "bad\n"), (outputs[1]!["name"]!.ToString(), Study.Text(outputs[1]!["text"])));
        Assert.Equal("new", Study.Text(outputs[2]!["data"]!["text/plain"]));
        Assert.Equal("42", Study.Text(outputs[3]!["data"]!["text/plain"]));
        Assert.Equal("1.5", Study.Text(Assert.Single(cells[1]["outputs"]!.AsArray())!["data"]!["text/plain"]));
        Assert.Equal(["text/html", "text/plain"], cells[2]["outputs"]![0]!["data"]!.AsObject().Select(d => d.Key));
        Assert.Equal([1, 2, 3, null], cells.Select(c => (int?)c["execution_count"]));
    }

    [Fact]
    public void The_folder_is_the_notebooks_own_and_each_kernel_is_fresh()
    {
        study.With("a", "var x = Path.GetFileName(Directory.GetCurrentDirectory());\nx").With("sub/b", "var x = Path.GetFileName(Directory.GetCurrentDirectory());\nx");
        var before = Directory.GetCurrentDirectory();
        var console = Console.Out;
        Assert.Empty(study.Run(new RunOptions { Notebooks = [study.PathOf("a"), Path.Combine(study.Folder, "sub")] }).Errors);

        Assert.Equal(Path.GetFileName(study.Folder), Study.Text(study.Code("a")[0]["outputs"]![0]!["data"]!["text/plain"]));
        Assert.Equal("sub", Study.Text(study.Code("b")[0]["outputs"]![0]!["data"]!["text/plain"]));
        Assert.Equal(before, Directory.GetCurrentDirectory());
        Assert.Same(console, Console.Out);
    }

    [Fact]
    public void The_copy_is_of_format_4_5_keeps_metadata_and_is_the_same_bytes_again()
    {
        study.With("a", "# A", "//parameters\nvar k = 1;", "display(1);\nk", "throw new Exception();");
        study.Run("k=2");
        var first = File.ReadAllText(Path.Combine(study.Output, "notebooks", "a.ipynb"));
        study.Run("k=2");

        Assert.Equal(first, File.ReadAllText(Path.Combine(study.Output, "notebooks", "a.ipynb")));
        Assert.EndsWith("}\n", first, StringComparison.Ordinal);
        Assert.DoesNotContain("stale", first, StringComparison.Ordinal);
        var notebook = study.Executed("a");
        Assert.True((bool)notebook["metadata"]!["kept"]!);
        AssertIsValid(notebook);
    }

    [Fact]
    public void An_older_notebook_gets_ids()
    {
        study.With("a", "# A", "1");
        var old = JsonNode.Parse(File.ReadAllText(study.PathOf("a")))!;
        old["nbformat_minor"] = 2;
        old["cells"]!.AsArray().ToList().ForEach(c => c!.AsObject().Remove("id"));
        File.WriteAllText(study.PathOf("a"), old.ToJsonString());
        study.Run();

        AssertIsValid(study.Executed("a"));
    }

    [Theory]
    [InlineData("{", "a.ipynb: no notebook")]
    [InlineData("[]", "a.ipynb: no notebook of format 4")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}", "a.ipynb: no notebook of format 4")]
    [InlineData("{\"nbformat\": 4, \"cells\": [1]}", "a.ipynb: no notebook of format 4")]
    public void What_is_no_notebook_is_an_error_that_names_it(string content, string said)
    {
        File.WriteAllText(study.PathOf("a"), content);
        Assert.Contains(said, Assert.Throws<DramatisException>(() => study.Run()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_notebooks_and_two_of_one_name_are_errors()
    {
        Assert.Contains("looked in", Assert.Throws<DramatisException>(() => study.Run()).Message, StringComparison.Ordinal);
        study.With("a/x", "1").With("b/X", "1");
        Assert.Contains("one name", Assert.Throws<DramatisException>(() => study.Run(new RunOptions { Notebooks = [Path.Combine(study.Folder, "**", "*.ipynb")] })).Message, StringComparison.Ordinal);
    }

    private static void AssertIsValid(JsonObject notebook)
    {
        Assert.Equal(["cells", "metadata", "nbformat", "nbformat_minor"], notebook.Select(p => p.Key));
        Assert.Equal((4, 5), ((int)notebook["nbformat"]!, (int)notebook["nbformat_minor"]!));
        var cells = notebook["cells"]!.AsArray();
        Assert.All(cells, cell =>
        {
            Assert.Matches("^[a-zA-Z0-9-_]{1,64}$", cell!["id"]!.ToString());
            string[] keys = cell["cell_type"]!.ToString() == "code"
                ? ["cell_type", "execution_count", "id", "metadata", "outputs", "source"] : ["cell_type", "id", "metadata", "source"];
            Assert.Equal(keys, cell.AsObject().Select(p => p.Key));
            Assert.All(cell["outputs"]?.AsArray() ?? [], output => Assert.Equal(
                output!["output_type"]!.ToString() switch
                {
                    "stream" => ["name", "output_type", "text"],
                    "display_data" => ["data", "metadata", "output_type"],
                    "execute_result" => ["data", "execution_count", "metadata", "output_type"],
                    "error" => ["ename", "evalue", "output_type", "traceback"],
                    var other => throw new InvalidOperationException(other),
                },
                output.AsObject().Select(p => p.Key)));
        });
        Assert.Equal(cells.Count, cells.Select(c => c!["id"]!.ToString()).Distinct().Count());
    }
}
