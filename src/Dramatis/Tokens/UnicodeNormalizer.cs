using System.Globalization;
using System.Text;

namespace Dramatis.Tokens;

/// <summary>Normalizes text as Unicode’s annex 15 says.</summary>
/// <remarks>The framework’s own leaves all but ASCII as it is where no ICU is, and the kit runs without one so that each machine gives the same bytes.</remarks>
public static class UnicodeNormalizer
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11172;

    private static readonly Lazy<Tables> Data = new(Load);

    /// <summary><paramref name="text"/> in a normalization form. Lone surrogates stay as they are.</summary>
    /// <example><code>UnicodeNormalizer.Normalize("ﬁ", NormalizationForm.FormKC) // fi</code></example>
    public static string Normalize(string text, NormalizationForm form)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Decompose(isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i], form is NormalizationForm.FormKC or NormalizationForm.FormKD, points);
            i += isPair ? 1 : 0;
        }

        Order(points);
        if (form is NormalizationForm.FormC or NormalizationForm.FormKC)
        {
            Compose(points);
        }

        var result = new StringBuilder(points.Count);
        foreach (var point in points)
        {
            _ = point is >= 0xD800 and < 0xE000 ? result.Append((char)point) : result.Append(new Rune(point).ToString());
        }

        return result.ToString();
    }

    private static void Decompose(int point, bool compatibility, List<int> points)
    {
        if ((uint)(point - HangulBase) < HangulCount)
        {
            var index = point - HangulBase;
            points.Add(0x1100 + (index / 588));
            points.Add(0x1161 + (index % 588 / 28));
            if (index % 28 != 0)
            {
                points.Add(0x11A7 + (index % 28));
            }
        }
        else if (Data.Value.Decompositions.TryGetValue(point, out var parts) && (compatibility || !parts.IsCompatibility))
        {
            foreach (var part in parts.Points)
            {
                Decompose(part, compatibility, points);
            }
        }
        else
        {
            points.Add(point);
        }
    }

    /// <summary>Puts combining marks into the order of their classes; those of one class keep theirs.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 1; i < points.Count; i++)
        {
            var point = points[i];
            var own = ClassOf(point);
            var j = i;
            while (own != 0 && j > 0 && ClassOf(points[j - 1]) > own)
            {
                points[j] = points[j - 1];
                j--;
            }

            points[j] = point;
        }
    }

    private static void Compose(List<int> points)
    {
        var starter = -1;
        var last = 0;
        var kept = 0;
        foreach (var point in points.ToArray())
        {
            var own = ClassOf(point);
            if (starter >= 0 && (kept == starter + 1 || (last != 0 && last < own)) && Pair(points[starter], point) is var composed and not 0)
            {
                points[starter] = composed;
                continue;
            }

            (starter, last) = (own == 0 ? kept : starter, own);
            points[kept++] = point;
        }

        points.RemoveRange(kept, points.Count - kept);
    }

    private static int Pair(int first, int second)
    {
        if (first is >= 0x1100 and < 0x1113 && second is >= 0x1161 and < 0x1176)
        {
            return HangulBase + ((((first - 0x1100) * 21) + second - 0x1161) * 28);
        }

        if ((uint)(first - HangulBase) < HangulCount && (first - HangulBase) % 28 == 0 && second is > 0x11A7 and < 0x11C3)
        {
            return first + second - 0x11A7;
        }

        return Data.Value.Compositions.GetValueOrDefault((first, second));
    }

    private static int ClassOf(int point) => Data.Value.Classes.GetValueOrDefault(point);

    private static Tables Load()
    {
        static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var tables = new Tables([], [], []);
        foreach (var columns in WordList.Lines("tokens/normalization.tsv").Select(l => l.Split('\t')))
        {
            var point = Hex(columns[0]);
            if (columns[1] != "0")
            {
                tables.Classes[point] = int.Parse(columns[1], CultureInfo.InvariantCulture);
            }

            if (columns[2].Length > 0)
            {
                int[] parts = [.. columns[3].Split(' ').Select(Hex)];
                tables.Decompositions[point] = (parts, columns[2] == "K");
                if (columns[2] == "C")
                {
                    tables.Compositions[(parts[0], parts[1])] = point;
                }
            }
        }

        return tables;
    }

    private sealed record Tables(Dictionary<int, int> Classes, Dictionary<int, (int[] Points, bool IsCompatibility)> Decompositions, Dictionary<(int First, int Second), int> Compositions);
}
