namespace Dramatis.Charts.Export;

/// <summary>A figure that was written to a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Warnings">What the reader should know: what a venue doesn’t like, characters that no font has.</param>
public sealed record SavedFigure(string Path, IReadOnlyList<string> Warnings)
{
    /// <summary>The path, and each warning on a line of its own.</summary>
    public override string ToString() => string.Join('\n', [Path, .. Warnings.Select(w => "warning: " + w)]);
}
