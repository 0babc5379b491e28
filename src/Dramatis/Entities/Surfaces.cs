using System.Text;

namespace Dramatis.Entities;

/// <summary>How the surfaces of mentions are compared.</summary>
public static class Surfaces
{
    /// <summary>
    /// <paramref name="surface"/> with each run of white space folded to one space and typographic apostrophes to <c>'</c>,
    /// so that a name broken across lines is the same name.
    /// </summary>
    /// <example><code>Surfaces.Fold("George W.\nBush") // George W. Bush</code></example>
    public static string Fold(string surface)
    {
        ArgumentNullException.ThrowIfNull(surface);
        var folded = new StringBuilder(surface.Length);
        foreach (var c in surface)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c is '’' or 'ʼ' ? '\'' : c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
