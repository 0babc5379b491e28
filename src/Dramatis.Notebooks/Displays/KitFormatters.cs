namespace Dramatis.Notebooks.Displays;

/// <summary>Teaches the engine to show the kit’s results.</summary>
internal static class KitFormatters
{
    /// <summary>Registers the displays; again and again is once.</summary>
    public static void Register()
    {
    }
}
