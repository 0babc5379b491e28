using System.Collections.Immutable;

namespace Dramatis.Entities.Learning;

/// <summary>The tags that the model gives to tokens: outside, and begin, inside, last, unit of each class of names (BILOU).</summary>
internal static class Tags
{
    /// <summary>Outside of any name.</summary>
    public const int Outside = 0;

    /// <summary>The number of classes: those of CoNLL-2003.</summary>
    public const int Classes = 4;

    /// <summary>The class of names that are of no other: groups, events, works.</summary>
    public const int Misc = 3;

    /// <summary>The number of tags.</summary>
    public const int Count = 1 + (4 * Classes);

    /// <summary>Every tag, a bit each.</summary>
    public const uint All = (1u << Count) - 1;

    /// <summary>The classes by their names in CoNLL files.</summary>
    public static readonly ImmutableArray<string> ClassNames = ["PER", "ORG", "LOC", "MISC"];

    /// <summary>Outside, or anything of a MISC: what a source leaves open that doesn’t mark MISC.</summary>
    public static readonly uint OutsideOrMisc = 1u | (0b1111u << Begin(Misc));

    /// <summary>For each tag those that may stand before it.</summary>
    public static readonly ImmutableArray<ImmutableArray<int>> Before = [.. Enumerable.Range(0, Count).Select(to => Enumerable.Range(0, Count).Where(from => Follows(from, to)).ToImmutableArray())];

    /// <summary>The tags that a sentence may begin with.</summary>
    public static readonly uint First = Bits(tag => !IsInner(tag));

    /// <summary>The tags that a sentence may end with.</summary>
    public static readonly uint Final = Bits(tag => !IsOpen(tag));

    public static int Begin(int type) => 1 + (4 * type);

    public static int Inside(int type) => 2 + (4 * type);

    public static int Last(int type) => 3 + (4 * type);

    public static int Unit(int type) => 4 + (4 * type);

    /// <summary>The class of a tag other than <see cref="Outside"/>.</summary>
    public static int ClassOf(int tag) => (tag - 1) / 4;

    public static bool IsBegin(int tag) => tag > 0 && (tag - 1) % 4 == 0;

    public static bool IsUnit(int tag) => tag > 0 && (tag - 1) % 4 == 3;

    public static bool IsLast(int tag) => tag > 0 && (tag - 1) % 4 == 2;

    private static bool IsInner(int tag) => tag > 0 && (tag - 1) % 4 is 1 or 2;

    private static bool IsOpen(int tag) => tag > 0 && (tag - 1) % 4 is 0 or 1;

    private static bool Follows(int from, int to) => IsOpen(from) ? IsInner(to) && ClassOf(from) == ClassOf(to) : !IsInner(to);

    private static uint Bits(Func<int, bool> which) => Enumerable.Range(0, Count).Where(which).Aggregate(0u, (bits, tag) => bits | (1u << tag));
}
