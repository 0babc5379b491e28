using Dramatis.Corpora;
using Dramatis.Entities;
using Dramatis.Tokens;

namespace Dramatis.Counts;

/// <summary>Cuts the context of a span out of its document.</summary>
internal static class ContextLines
{
    public static ConcordanceLine Of(TokenizedDocument document, int index, TextSpan span, int width)
    {
        var text = document.Document.Text;
        var left = Math.Max(0, span.Start - width);
        while (left > 0 && left < span.Start && !char.IsWhiteSpace(text[left - 1]))
        {
            left++;
        }

        var right = Math.Min(text.Length, span.End + width);
        while (right < text.Length && right > span.End && !char.IsWhiteSpace(text[right]))
        {
            right--;
        }

        return new ConcordanceLine(document.Document.Id, index, SentenceOf(document, span), span, OneLine(text[left..span.Start]), OneLine(text[span.Start..span.End]), OneLine(text[span.End..right]));
    }

    private static int SentenceOf(TokenizedDocument document, TextSpan span)
    {
        var (low, high) = (0, document.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Sentences[middle].Span.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static string OneLine(string text)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length == 0 ? folded : (char.IsWhiteSpace(text[0]) ? " " : "") + folded + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
