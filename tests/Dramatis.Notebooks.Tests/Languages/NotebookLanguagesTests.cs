using System.Text.Json.Nodes;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests.Languages;

/// <summary>Notebooks whose cells are of several languages, run without a client.</summary>
public sealed class NotebookLanguagesTests : IDisposable
{
    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void A_cell_runs_in_the_language_that_it_names()
    {
        Write(("csharp", "var n = 2;"), ("sql", "#!sql --name rows\nSELECT $n AS n"), ("fsharp", "#!share --from sql rows\nrows.RowCount"), ("markdown", "# Said"), (null, "#!share --from sql rows\nrows"));
        var result = study.Run();

        Assert.Empty(result.Errors);
        var outputs = study.Code("a").Select(c => c["outputs"]!.AsArray()).ToList();
        Assert.Equal("n\n2\n", Study.Text(outputs[1][0]!["data"]!["text/plain"]));
        Assert.Equal("1", Study.Text(outputs[2][0]!["data"]!["text/plain"]));
        Assert.Contains("<h1>Said</h1>", study.Report(), StringComparison.Ordinal);
        Assert.Equal("n\n2\n", Study.Text(outputs[4][0]!["data"]!["text/plain"]));
    }

    [Theory]
    [InlineData("sql", "SELECT 1\nFROM nowhere", 2, "FROM nowhere")]
    [InlineData(null, "#!sql\nSELECT 1\nFROM nowhere", 3, "FROM nowhere")]
    [InlineData("sql", "#!time\nSELECT nothing\nFROM (SELECT 1 AS n)", 2, "SELECT nothing")]
    [InlineData("fsharp", "let a = 1\nlet b : int = \"x\"", 2, "let b : int = \"x\"")]
    [InlineData(null, "#!fsharp\nlet a = 1\nlet b : int = \"x\"", 3, "let b : int = \"x\"")]
    [InlineData("fsharp", "let f () : int = failwith \"boo\"\n\nf () + 1", 1, "let f () : int = failwith \"boo\"")]
    [InlineData(null, "#!time\nvar a = 1;\nnonsense", 3, "nonsense")]
    [InlineData(null, "#!time\nvar a = 1;\nthrow new FormatException(\"x\");", 3, "throw new FormatException(\"x\");")]
    [InlineData(null, "var a = 1;\n#!nosuch\na", 2, "#!nosuch")]
    public void An_error_has_its_cell_and_line(string? language, string cell, int line, string source)
    {
        Write(("csharp", "1"), (language, cell));
        var error = Assert.Single(study.Run().Errors);

        Assert.Equal((2, line, source), (error.Cell, error.Line, error.Source));
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_through_a_cell_with_magic_commands_has_its_lines()
    {
        Write((null, "#!time\nint F(int x)\n{\n    throw new ArgumentException(\"big\");\n}"), (null, "F(7)"));
        var error = Assert.Single(study.Run().Errors);

        Assert.Equal((2, 1), (error.Cell, error.Line));
        Assert.Equal(["cell 1, line 4"], error.Calls);
    }

    [Fact]
    public void Sharing_what_is_not_there_fails()
    {
        Write((null, "#!share --from sql nothere\n1"));

        Assert.Contains("nothere", Assert.Single(study.Run().Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_notebook_of_all_languages_gives_the_same_bytes_again()
    {
        var options = new RunOptions { Notebooks = [Path.Combine(Repository.Root, "notebooks", "REF-polyglot.ipynb")] };
        Assert.Empty(study.Run(options).Errors);
        var (report, copy) = (study.Report(), File.ReadAllText(Path.Combine(study.Output, "notebooks", "REF-polyglot.ipynb")));
        Assert.Empty(study.Run(options).Errors);

        Assert.Equal(report, study.Report());
        Assert.Equal(copy, File.ReadAllText(Path.Combine(study.Output, "notebooks", "REF-polyglot.ipynb")));
    }

    private void Write(params (string? Language, string Source)[] cells)
    {
        study.With("a", [.. cells.Select(c => c.Source)]);
        var notebook = JsonNode.Parse(File.ReadAllText(study.PathOf("a")))!;
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = notebook["cells"]![i]!;
            cell["cell_type"] = "code";
            cell["outputs"] = new JsonArray();
            if (cells[i].Language is { } language)
            {
                cell["metadata"]!["polyglot_notebook"] = new JsonObject { ["kernelName"] = language };
            }
        }

        File.WriteAllText(study.PathOf("a"), notebook.ToJsonString());
    }
}
