using System.Text;

namespace Dramatis.Notebooks.Reports;

/// <summary>Collects the headings of one notebook and gives them ids that no other on the page has.</summary>
/// <param name="prefix">The notebook’s own id.</param>
internal sealed class Headings(string prefix)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<Heading> all = [];

    public IReadOnlyList<Heading> All => all;

    public Heading Add(int level, string text)
    {
        var wanted = $"{prefix}-{Slug(text)}";
        var id = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(taken.Add);
        var heading = new Heading(level, id, text);
        all.Add(heading);
        return heading;
    }

    private static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
