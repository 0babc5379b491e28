using System.Collections.Immutable;
using System.Text.Json;
using Dramatis.Tokens;

namespace Dramatis.Evaluation;

/// <summary>Texts with the sentences that each should give: one object a line, with <c>text</c> and <c>sentences</c>.</summary>
/// <param name="Text">The raw text.</param>
/// <param name="Sentences">Its sentences; white space is not compared.</param>
public sealed record GoldenSentences(string Text, ImmutableArray<string> Sentences)
{
    /// <summary>Reads a file in JSON Lines.</summary>
    /// <exception cref="DramatisException">The file can’t be read, or a line isn’t such an object.</exception>
    public static ImmutableArray<GoldenSentences> Read(string path) =>
        [.. UserFile.Lines(path).Select((line, i) => (line, i)).Where(l => l.line.Length > 0).Select(l => Parse(l.line, $"{path}, line {l.i + 1}"))];

    /// <summary>The share of texts that are cut into exactly these sentences, and each text that isn’t as an error.</summary>
    public static EvaluationResult Evaluate(IReadOnlyCollection<GoldenSentences> golden, TokenizerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(golden);
        var errors = new List<(string, string, string)>();
        foreach (var example in golden)
        {
            var document = TokenizedDocument.From(new Corpora.Document("text", example.Text), options ?? TokenizerOptions.Default);
            string[] found = [.. document.Sentences.Select(s => WithoutSpace(document.TextOf(s)))];
            if (!found.SequenceEqual(example.Sentences.Select(WithoutSpace)))
            {
                errors.Add(("extent", string.Join(" | ", example.Sentences), string.Join(" | ", document.Sentences.Select(document.TextOf))));
            }
        }

        return new EvaluationResult([new Score("text", golden.Count, golden.Count, golden.Count - errors.Count)], EvaluationResult.Counted(errors), []);
    }

    private static GoldenSentences Parse(string line, string where)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return new GoldenSentences(
                json.RootElement.GetProperty("text").GetString()!,
                [.. json.RootElement.GetProperty("sentences").EnumerateArray().Select(s => s.GetString()!)]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new DramatisException($"{where}: an object with text and sentences is wanted. {e.Message}", e);
        }
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
