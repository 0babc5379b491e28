using System.Text.Json.Nodes;
using Dramatis.Notebooks.Parameters;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests.Parameters;

public sealed class ParameterTests : IDisposable
{
    private const string Declared = """
        //parameters
        var corpus = "../seeds";   // with a comment
        var k = 5;
        long big = 1;
        double share = 2;
        var less = -0.5;
        bool loud = false;
        var words = new[] { "a", "b" };
        int[] sizes = [1, 2];
        string[] none = {};
        const int Fixed = 3;
        var computed = DateTime.MinValue;
        """;

    private readonly Study study = new();

    public void Dispose() => study.Dispose();

    [Fact]
    public void Values_are_typed_by_the_declaration_and_injected_right_behind_it()
    {
        study.With("a", "# A", Declared, "$\"{corpus}|{k + 1}|{big}|{share / 4}|{less}|{loud}|{string.Join('+', words)}|{sizes.Sum()}|{none.Length}\"");

        var result = study.Run("corpus=a \"b\" \\ {c} ü\u2028", "k=-8", "big=5000000000", "share=1", "less=1e-3", "loud=TRUE", "words=x, y,z", "sizes=3,4", "none=");

        Assert.Empty(result.Errors);
        var cells = study.Executed("a")["cells"]!.AsArray();
        Assert.Equal("injected-parameters", cells[2]!["id"]!.ToString());
        Assert.Equal("injected-parameters", cells[2]!["metadata"]!["tags"]![0]!.ToString());
        Assert.Contains("k = -8;\n", Study.Text(cells[2]!["source"]), StringComparison.Ordinal);
        Assert.DoesNotContain("none", Study.Text(cells[2]!["source"]), StringComparison.Ordinal);
        Assert.Equal("a \"b\" \\ {c} ü\u2028|-7|5000000000|0.25|0.001|True|x+y+z|7|0", Study.Text(cells[3]!["outputs"]![0]!["data"]!["text/plain"]));
    }

    [Fact]
    public void The_last_of_one_name_counts_and_what_the_notebook_says_itself_is_not_injected()
    {
        study.With("a", Declared, "k");
        study.Run("k=8", "k=5", "share=2.0", "words=a,b", "loud=False", "less=-.5");

        Assert.Equal(2, study.Code("a").Count);
    }

    [Fact]
    public void What_an_earlier_run_injected_is_replaced()
    {
        study.With("a", Declared, "k");
        study.Run("k=8");
        File.Copy(Path.Combine(study.Output, "notebooks", "a.ipynb"), study.PathOf("a"), overwrite: true);
        study.Run("k=9");

        Assert.Equal([Declared, "k = 9;", "k"], study.Code("a").Select(c => Study.Text(c["source"])));
        Assert.Equal("9", Study.Text(study.Code("a")[2]["outputs"]![0]!["data"]!["text/plain"]));
    }

    [Fact]
    public void Corpus_and_output_are_paths_as_seen_from_the_current_folder()
    {
        study.With("deep/er/a", "//parameters\nvar corpus = \"x\";\nvar output = \"y\";", "Corpus.Load(corpus).Documents.Length");
        var text = Path.Combine(study.Folder, "texts");
        Directory.CreateDirectory(text);
        File.WriteAllText(Path.Combine(text, "a.txt"), "Iran.");
        var result = study.Run(new RunOptions { Notebooks = [study.PathOf("deep/er/a")], Corpus = Path.Combine(text, "*.txt") });

        Assert.Empty(result.Errors);
        Assert.Equal("corpus = \"../../texts/*.txt\";\noutput = \"../../artifacts\";", Study.Text(study.Code("a")[1]["source"]));
    }

    [Fact]
    public void A_notebook_without_the_parameter_is_not_given_it_if_another_has_it()
    {
        study.With("a", "//parameters\nvar k = 1;", "k").With("b", "var k = 2;\nk");
        study.Run("k=8");

        Assert.Equal("8", Study.Text(study.Code("a")[2]["outputs"]![0]!["data"]!["text/plain"]));
        Assert.Equal("2", Study.Text(study.Code("b")[0]["outputs"]![0]!["data"]!["text/plain"]));
    }

    [Theory]
    [InlineData("kk=1", "no parameter kk", "k, big, share")]
    [InlineData("k=1.5", "k wants a value of type int", "“1.5”")]
    [InlineData("k=5000000000", "int", "5000000000")]
    [InlineData("big=x", "long", "x")]
    [InlineData("share=NaN", "double", "NaN")]
    [InlineData("share=1,5", "double", "1,5")]
    [InlineData("loud=1", "bool", "1")]
    [InlineData("sizes=1,x", "int[]", "1,x")]
    [InlineData("Fixed=1", "const", "Fixed")]
    [InlineData("computed=1", "computed", "only string, int")]
    public void A_wrong_parameter_is_refused_before_anything_runs(string parameter, string said, string also)
    {
        study.With("a", Declared, "k");
        var e = Assert.Throws<ParameterException>(() => study.Run(parameter));

        Assert.Contains(said, e.Message, StringComparison.Ordinal);
        Assert.Contains(also, e.Message, StringComparison.Ordinal);
        Assert.Contains("a.ipynb", e.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(study.Output));
    }

    [Fact]
    public void An_output_that_would_overwrite_the_notebook_is_refused()
    {
        study.With("notebooks/a", "1");
        Assert.Throws<ParameterException>(() => study.Run(new RunOptions { Notebooks = [study.PathOf("notebooks/a")], Output = study.Folder }));
    }

    [Fact]
    public void A_corpus_that_is_not_there_is_an_error_before_anything_runs()
    {
        study.With("a", "//parameters\nvar corpus = \"x\";");
        var e = Assert.Throws<DramatisException>(() => study.Run(new RunOptions { Corpus = "nowhere" }));

        Assert.Contains("nowhere", e.Message, StringComparison.Ordinal);
        Assert.Empty(study.Said);
    }

    [Fact]
    public void A_notebook_without_parameters_runs_as_it_is()
    {
        study.With("a", "1 + 1");
        Assert.Empty(study.Run().Errors);
        Assert.IsType<JsonArray>(study.Code("a")[0]["outputs"]);
    }
}
