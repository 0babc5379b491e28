using Dramatis.Notebooks.Parameters;
using Dramatis.Notebooks.Running;

namespace Dramatis.Notebooks.Tests.Running;

public sealed class SweepTests : IDisposable
{
    private readonly Study study = new Study().With(
        "a",
        "//parameters\nvar k = 1;\nvar word = \"x\";\nvar share = 0.5;\nvar names = new[] { \"n\" };\nvar file = \"text.txt\";\nvar output = \"out\";",
        "$\"{k} {word} {share} {names.Length}\"",
        "Directory.CreateDirectory(output); File.AppendAllText(Path.Combine(output, \"ran.txt\"), \"ran\");");

    public void Dispose() => study.Dispose();

    [Fact]
    public void Each_value_is_run_into_a_copy_and_a_folder_of_its_own()
    {
        var result = study.Run("k=5,10,20");

        Assert.Equal((3, 0), (result.Notebooks, result.Errors.Count));
        Assert.Equal(["5 x 0.5 1", "10 x 0.5 1", "20 x 0.5 1"], new[] { "k=5", "k=10", "k=20" }.Select(label => Shown($"a.{label}")));
        Assert.All(["k=5", "k=10", "k=20"], label => Assert.Equal("ran", File.ReadAllText(Path.Combine(study.Output, label, "ran.txt"))));
        Assert.False(File.Exists(Path.Combine(study.Output, "ran.txt")));
    }

    [Fact]
    public void Values_of_several_parameters_are_combined()
    {
        Assert.Equal(4, study.Run("k=5,6", "word=a,b").Notebooks);

        Assert.Equal("5 b 0.5 1", Shown("a.k=5,word=b"));
        Assert.Equal("6 a 0.5 1", Shown("a.k=6,word=a"));
    }

    [Fact]
    public void A_comma_of_a_text_or_of_a_list_is_no_sweep()
    {
        Assert.Equal(1, study.Run("word=a\\,b", "names=p,q,r").Notebooks);

        Assert.Equal("1 a,b 0.5 3", Shown("a"));
    }

    [Fact]
    public void Values_that_a_file_name_cannot_hold_are_told_apart()
    {
        Assert.Equal(3, study.Run("word=a/b,a:b,../c").Notebooks);

        Assert.Equal(["a.word=..-c.ipynb", "a.word=a-b-2.ipynb", "a.word=a-b.ipynb"], Directory.GetFiles(Path.Combine(study.Output, "notebooks")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("k=5,x", "“x” is none")]
    [InlineData("share=1,5", "“1,5” is none")]
    [InlineData("k=5,", "“” is none")]
    public void A_value_that_is_wrong_is_refused_before_anything_runs(string parameter, string said)
    {
        Assert.Contains(said, Assert.Throws<ParameterException>(() => study.Run(parameter)).Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(study.Output));
    }

    [Fact]
    public void What_has_not_changed_is_not_run_again()
    {
        File.WriteAllText(Path.Combine(study.Folder, "text.txt"), "one");
        study.Run();
        var report = study.Report();
        Resume();

        Assert.Equal("kept", study.Said[^1]);
        Assert.Equal(report, study.Report());
        Assert.Equal("ran", Ran());

        Resume("k=2");
        Assert.Equal("ranran", Ran());

        Resume("k=2");
        Assert.Equal("ranran", Ran());

        File.WriteAllText(Path.Combine(study.Folder, "text.txt"), "two");
        Resume("k=2");
        Assert.Equal("ranranran", Ran());

        study.Run("k=2");
        Assert.Equal("ranranranran", Ran());
    }

    [Fact]
    public void What_failed_or_lost_its_copy_is_run_again()
    {
        using var failing = new Study().With("a", "1/int.Parse(\"0\")").With("b", "2");
        failing.Run();
        File.Delete(Path.Combine(failing.Output, "notebooks", "b.ipynb"));
        failing.Said.Clear();
        failing.Run(new RunOptions { Resume = true });

        Assert.Equal(["a 1", "1 1/int.Parse(\"0\")", "failed", "b 1", "1 2", "done"], failing.Said);
    }

    [Fact]
    public void A_broken_record_costs_a_run_no_more()
    {
        study.Run();
        File.WriteAllText(Path.Combine(study.Output, "runs.json"), "{ broken");
        Resume();

        Assert.Equal("ranran", Ran());
    }

    private void Resume(params string[] parameters) => study.Run(new RunOptions { Resume = true }, parameters);

    private string Ran() => File.ReadAllText(Path.Combine(study.Output, "ran.txt"));

    private string Shown(string copy) => study.Code(copy).SelectMany(c => c["outputs"]!.AsArray()).Select(o => Study.Text(o!["data"]?["text/plain"])).First(t => t.Length > 0);
}
