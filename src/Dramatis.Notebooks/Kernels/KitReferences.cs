using System.Reflection;

namespace Dramatis.Notebooks.Kernels;

/// <summary>What a cell may use without saying so.</summary>
internal static class KitReferences
{
    private static readonly Assembly Library = typeof(DramatisException).Assembly;

    private static readonly Assembly Charts = Assembly.Load("Dramatis.Charts");

    /// <summary>The kit’s own libraries.</summary>
    public static Assembly[] Kit { get; } = [Library, Charts, typeof(CellHelpers).Assembly];

    /// <summary>The kit, and the packages whose types its results have.</summary>
    public static Assembly[] Assemblies { get; } =
    [
        .. Kit,
        .. new[] { "Deedle", "Plotly.NET", "Plotly.NET.CSharp", "DynamicObj", "FSharp.Core" }.Select(Assembly.Load),
    ];

    /// <summary>The namespaces that are open: all of the kit’s, and what tables and lists need.</summary>
    public static string[] Imports { get; } =
    [
        "System", "System.IO", "System.Linq", "System.Text", "System.Collections.Generic", "System.Collections.Immutable", "System.Threading", "System.Threading.Tasks",
        "Deedle",
        typeof(CellHelpers).FullName!,
        .. new[] { Library, Charts }.SelectMany(a => a.GetExportedTypes()).Select(t => t.Namespace!).Distinct().Order(StringComparer.Ordinal),
    ];
}
