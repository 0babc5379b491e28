using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests.Running;

public sealed class CellErrorTests : IDisposable
{
    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void A_cell_that_fails_stops_its_notebook_and_no_other()
    {
        study.With("a", "# A", "var a = 1;", "a++;\nthrow new InvalidOperationException(\"no <b>\");", "a").With("b", "1");
        var result = study.Run();

        var error = Assert.Single(result.Errors);
        Assert.Equal((3, 2, "throw new InvalidOperationException(\"no <b>\");"), (error.Cell, error.Line, error.Source));
        Assert.Equal("InvalidOperationException: no <b>", error.Message);
        Assert.EndsWith("a.ipynb, cell 3 (text cells count), line 2", error.Place, StringComparison.Ordinal);
        Assert.Equal(2, result.Notebooks);
        Assert.Equal(["a 3", "1 var a = 1;", "2 a++;", "failed", "b 1", "1 1", "done"], study.Said);

        var cells = study.Code("a");
        Assert.Equal("error", cells[1]["outputs"]![0]!["output_type"]!.ToString());
        Assert.Null(cells[2]["execution_count"]);
        Assert.Empty(cells[2]["outputs"]!.AsArray());
    }

    [Fact]
    public void An_error_of_compilation_has_its_line()
    {
        var error = Error("var a = 1;", "var b = a +\n  nonsense;\nvar c = d;");

        Assert.Equal((2, 2, "  nonsense;", "CS0103"), (error.Cell, error.Line, error.Source, error.Kind));
        Assert.Contains("nonsense", error.Message, StringComparison.Ordinal);
        Assert.Contains("line 3: CS0103", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_kit_is_its_message_and_no_more()
    {
        var error = Error("var x = 1;\n\nvar t = Corpus.Load(\"nowhere\");");

        Assert.Equal(3, error.Line);
        Assert.StartsWith("nowhere: no such file or folder", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_way_through_other_cells_is_told()
    {
        var error = Error("int F(int x)\n{\n    if (x > 2) throw new ArgumentException(\"big\");\n    return x;\n}", "F(1);\nF(7);");

        Assert.Equal((2, 2, "F(7);"), (error.Cell, error.Line, error.Source));
        Assert.Equal(["cell 1, line 3"], error.Calls);
    }

    [Fact]
    public void Awaiting_and_the_very_first_cell_are_no_exceptions()
    {
        var error = Error("var a = 1;\nawait Task.Delay(1);\nthrow new FormatException(\"x\");");

        Assert.Equal((1, 3, "FormatException"), (error.Cell, error.Line, error.Kind));
    }

    [Fact]
    public void A_cell_for_another_kernel_is_refused()
    {
        study.With("a", "1");
        File.WriteAllText(study.PathOf("a"), File.ReadAllText(study.PathOf("a")).Replace("\"C#\"", "\"python\"", StringComparison.Ordinal));

        Assert.Contains("python", Assert.Single(study.Run().Errors).Message, StringComparison.Ordinal);
    }

    private CellError Error(params string[] cells) => Assert.Single(study.With("a", cells).Run().Errors);
}
