using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dramatis.Topics.Quality;

namespace Dramatis.Tests.Topics;

public class CoherenceTests
{
    private static readonly string[][] Topics = [["a", "b", "c"]];
    private static readonly string[][] Texts = [["a", "b"], ["a", "b", "c"], ["a", "x"], ["c", "x"]];

    // In whole texts: a in 3 of 4, b in 2, c in 2; a and b in 2, a and c in 1, b and c in 1.
    [Fact]
    public void By_hand_over_whole_texts()
    {
        var ab = Math.Log(0.5 / (0.75 * 0.5));
        var ac = Math.Log(0.25 / (0.75 * 0.5));
        var bc = Math.Log(0.25 / (0.5 * 0.5));

        Assert.Equal((ab + ac + bc) / 3, Of(CoherenceMeasure.Uci), 9);
        Assert.Equal(((ab / Math.Log(2)) + (ac / Math.Log(4)) + (bc / Math.Log(4))) / 3, Of(CoherenceMeasure.Npmi), 9);
        Assert.Equal((Math.Log(2 / 3.0) + Math.Log(1 / 3.0) + Math.Log(1 / 2.0)) / 3, Of(CoherenceMeasure.UMass), 9);
    }

    [Fact]
    public void A_window_moves_over_a_text_token_by_token()
    {
        // The windows of a b c d are a b, b c, c d: a and b share one of three, a is in one, b in two.
        var uci = Coherence.Of([["a", "b"]], [["a", "b", "c", "d"]], CoherenceMeasure.Uci, window: 2)[0];

        Assert.Equal(Math.Log((1 / 3.0) / (1 / 3.0 * (2 / 3.0))), uci, 9);
    }

    [Fact]
    public void Terms_of_one_company_have_the_highest_v()
    {
        string[][] texts = [.. Enumerable.Range(0, 20).Select(i => i % 2 == 0 ? new[] { "a", "b", "c" } : ["x", "y", "z"])];
        var v = Coherence.Of([["a", "b", "c"], ["a", "x", "q"]], texts, CoherenceMeasure.V);

        Assert.Equal(1, v[0], 6);
        Assert.True(v[1] < 0.8);
    }

    [Fact]
    public void Gensim_measures_the_same()
    {
        var random = new Random(5);
        // No word twice in a text: of a word that is twice in a window, gensim forgets the second when the first leaves.
        string[][] texts = [.. Enumerable.Range(0, 60).Select(d =>
        {
            string[] words = [.. Enumerable.Range(0, 200).Select(w => $"w{w}")];
            random.Shuffle(words);
            return words.Where((w, i) => i < 140 || (d % 3 == 0 && w is "w0" or "w1")).OrderBy(w => d % 2 == 0 && w.Length == 2 ? 0 : 1).ToArray();
        })];
        string[][] topics = [["w0", "w1", "w2", "w3"], ["w4", "w9", "w12", "w1"]];
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "in.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new { texts, topics }));
        var (code, output) = Python("""
            import json, sys
            from gensim.corpora import Dictionary
            from gensim.models.coherencemodel import CoherenceModel
            given = json.load(open(sys.argv[1]))
            words = Dictionary(given["texts"])
            for measure in ["u_mass", "c_uci", "c_npmi", "c_v"]:
                model = CoherenceModel(topics=given["topics"], texts=given["texts"], dictionary=words, coherence=measure, processes=1)
                print(*model.get_coherence_per_topic())
            """, file);
        Assert.SkipWhen(code != 0, "python3-gensim is missing: .ci/run installs it.");

        var theirs = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        CoherenceMeasure[] measures = [CoherenceMeasure.UMass, CoherenceMeasure.Uci, CoherenceMeasure.Npmi, CoherenceMeasure.V];
        for (var m = 0; m < measures.Length; m++)
        {
            var ours = Coherence.Of(topics, texts, measures[m]);
            Assert.All(ours.Zip(theirs[m]), pair => Assert.Equal(pair.Second, pair.First, 1e-3));
        }
    }

    private static double Of(CoherenceMeasure measure) => Coherence.Of(Topics, Texts, measure, window: int.MaxValue)[0];

    private static (int Code, string Output) Python(string script, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", script, argument]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (error.IsCompleted && error.Result.Contains("ModuleNotFoundError", StringComparison.Ordinal) ? 1 : process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (1, "");
        }
    }
}
