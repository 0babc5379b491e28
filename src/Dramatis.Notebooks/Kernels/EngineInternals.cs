using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.CSharp;

namespace Dramatis.Notebooks.Kernels;

/// <summary>What the engine has but doesn’t offer.</summary>
/// <remarks>The engine’s last version has been published: what stands here can’t change under us.</remarks>
internal static class EngineInternals
{
    private static readonly FieldInfo Workspace = typeof(CSharpKernel).GetField("_workspace", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static readonly MethodInfo Fork = Workspace.FieldType.GetMethod("ForkDocumentForLanguageServices")!;

    /// <summary>How the kernel compiles. Without debug information, which only stands here, an exception knows no line of a cell.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_scriptOptions")]
    public static extern ref ScriptOptions ScriptOptions(CSharpKernel kernel);

    /// <summary>The C# that the kernel understands.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_csharpParseOptions")]
    public static extern ref CSharpParseOptions ParseOptions(CSharpKernel kernel);

    /// <summary>Compiles and runs code behind all that ran before; <paramref name="catchException"/> is told what it throws, and says whether that is all.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "RunAsync")]
#pragma warning disable CA1068 // The order of parameters is the engine’s.
    public static extern Task RunAsync(CSharpKernel kernel, string code, CancellationToken cancellation, Func<Exception, bool> catchException);
#pragma warning restore CA1068

    /// <summary>Whether code could be run as it is, or goes on.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "IsCompleteSubmission")]
    public static extern bool IsCompleteSubmission(CSharpKernel kernel, string code);

    /// <summary>Whether what ran last ended in a value to show.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_HasReturnValue")]
    public static extern bool HasReturnValue(CSharpKernel kernel);

    /// <summary>What carries out the magic commands of a kernel, by their names. A command that is there can’t be replaced otherwise.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_directiveHandlers")]
    public static extern ref ConcurrentDictionary<string, KernelCommandInvocation> DirectiveHandlers(Kernel kernel);

    /// <summary>Makes what the language services work on.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "EnsureWorkspaceIsInitializedAsync")]
    public static extern Task EnsureWorkspaceIsInitializedAsync(CSharpKernel kernel, KernelInvocationContext context);

    /// <summary><paramref name="code"/> as the kernel’s language services see it, behind all cells that have been run.</summary>
    public static Document DocumentOf(CSharpKernel kernel, string code) => (Document)Fork.Invoke(Workspace.GetValue(kernel), [code])!;

    /// <summary>What kind of thing a completion is: a class, a method.</summary>
    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "GetKind")]
    public static extern string KindOf(
        [UnsafeAccessorType("Microsoft.DotNet.Interactive.CSharp.CompletionExtensions, Microsoft.DotNet.Interactive.CSharp")] object? type,
        Microsoft.CodeAnalysis.Completion.CompletionItem item);
}
