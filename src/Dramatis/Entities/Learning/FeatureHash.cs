namespace Dramatis.Entities.Learning;

/// <summary>Hashes of features and of the words in them: the same on every machine and in every run.</summary>
internal static class FeatureHash
{
    public static ulong Mix(ulong a, ulong b)
    {
        var h = (a * 0x9E3779B97F4A7C15UL) ^ (b + 0x632BE59BD9B4E019UL + (a << 6) + (a >> 2));
        h ^= h >> 32;
        h *= 0xFF51AFD7ED558CCDUL;
        return h ^ (h >> 29);
    }

    public static ulong Mix(ulong a, ulong b, ulong c) => Mix(Mix(a, b), c);

    public static ulong Mix(ulong a, ulong b, ulong c, ulong d) => Mix(Mix(a, b, c), d);

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var h = 0xCBF29CE484222325UL;
        foreach (var c in word)
        {
            h = (h ^ c) * 0x100000001B3UL;
        }

        return h ^ (h >> 32);
    }
}
