using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dramatis.Tokens;
using Dramatis.Topics.Models;

namespace Dramatis.Benchmarks.Topics;

/// <summary>Processor time, memory and quality of the topic methods over a file of passages (<c>.jsonl</c> with a field <c>text</c>).</summary>
internal static partial class TopicBenchmark
{
    private const int TopTerms = 10;

    /// <summary>Runs it: <c>topics FILE METHOD K [ITERATIONS]</c>; one line of figures.</summary>
    public static void Run(string[] args)
    {
        var terms = TermMatrix.Count(File.ReadLines(args[0]).Select(Words), minPassages: 5);
        var k = int.Parse(args[2], CultureInfo.InvariantCulture);
        var iterations = args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1000;
        ITopicMethod method = args[1] switch
        {
            "nmf" => new Nmf(),
            "lda" => new GibbsLda { Iterations = iterations },
            "lightlda" => new LightLda { Iterations = iterations },
            _ => throw new DramatisException($"{args[1]}: choose nmf, lda or lightlda."),
        };
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var fit = method.Fit(new TopicInput(terms), k, 1);
        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        var top = fit.Terms.Select(t => Enumerable.Range(0, t.Length).OrderByDescending(w => t[w]).ThenBy(w => w).Take(TopTerms).ToArray()).ToArray();
        var memory = process.PeakWorkingSet64 / 1e6;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{args[1]} k={k} tokens={terms.TokenCount} terms={terms.Terms.Length} cpu={seconds:F1}s peak={memory:F0}MB npmi={Npmi(terms, top):F3} diversity={top.SelectMany(t => t).Distinct().Count() / (double)(k * TopTerms):F2}"));
        if (args.Contains("--show"))
        {
            foreach (var topic in top)
            {
                Console.WriteLine(string.Join(' ', topic.Select(w => terms.Terms[w])));
            }
        }
    }

    private static IEnumerable<string> Words(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!.ToLowerInvariant();
        return WordPattern().Matches(text).Select(m => m.Value).Where(w => !StopWords.English.Contains(w));
    }

    private static double Npmi(TermMatrix terms, int[][] topics)
    {
        var documents = topics.SelectMany(t => t).Distinct().ToDictionary(w => w, _ => new List<int>());
        for (var p = 0; p < terms.PassageCount; p++)
        {
            foreach (var w in terms.TermsOf(p))
            {
                if (documents.TryGetValue(w, out var list))
                {
                    list.Add(p);
                }
            }
        }

        double n = terms.PassageCount;
        return topics.Average(topic => topic.SelectMany((a, i) => topic.Skip(i + 1).Select(b =>
        {
            var both = documents[a].Intersect(documents[b]).Count() / n;
            return both == 0 ? -1 : Math.Log(both / (documents[a].Count / n * (documents[b].Count / n))) / -Math.Log(both);
        })).Average());
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex WordPattern();
}
