namespace Dramatis.Charts.Figures;

/// <summary>Sets plotly.js properties by the names that plotly.js’s reference has for them.</summary>
internal static class PlotlyProperties
{
    /// <summary><paramref name="target"/> itself, with <paramref name="properties"/> set.</summary>
    public static T With<T>(this T target, params ReadOnlySpan<(string Name, object? Value)> properties)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in properties)
        {
            target.SetProperty(name, value);
        }

        return target;
    }

    /// <summary>An object with <paramref name="properties"/>.</summary>
    public static DynamicObj.DynamicObj Of(params ReadOnlySpan<(string Name, object? Value)> properties) =>
        new DynamicObj.DynamicObj().With(properties);
}
