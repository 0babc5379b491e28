namespace Dramatis.Notebooks.Jupyter;

/// <summary>Whose a kernelspec is.</summary>
public enum KernelSpecState
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>This kit’s.</summary>
    Ours,

    /// <summary>Another program’s.</summary>
    Foreign,
}
