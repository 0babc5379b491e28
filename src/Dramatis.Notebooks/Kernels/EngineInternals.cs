using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;

namespace Dramatis.Notebooks.Kernels;

/// <summary>What the engine has but doesn’t offer.</summary>
/// <remarks>The engine’s last version has been published: what stands here can’t change under us.</remarks>
internal static class EngineInternals
{
    /// <summary>How the kernel compiles. Without debug information, which only stands here, an exception knows no line of a cell.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_scriptOptions")]
    public static extern ref ScriptOptions ScriptOptions(CSharpKernel kernel);

    /// <summary>What carries out the magic commands of a kernel, by their names. A command that is there can’t be replaced otherwise.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_directiveHandlers")]
    public static extern ref ConcurrentDictionary<string, KernelCommandInvocation> DirectiveHandlers(Kernel kernel);
}
