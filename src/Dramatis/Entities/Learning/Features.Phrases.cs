using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <content>What is known of names of several tokens.</content>
internal sealed partial class Features
{
    /// <summary>For each token the type of the name that rules find there, and whether it begins it.</summary>
    private static byte[] RuleTags(TokenizedDocument text, IReadOnlyList<EntitySpan> spans)
    {
        var tags = new byte[text.Tokens.Length];
        var token = 0;
        foreach (var span in spans)
        {
            while (text.Tokens[token].Start < span.Span.Start)
            {
                token++;
            }

            for (var first = token; token < tags.Length && text.Tokens[token].Start < span.Span.End; token++)
            {
                tags[token] = (byte)(1 + (2 * (int)span.Type) + (token == first ? 0 : 1));
            }
        }

        return tags;
    }

    /// <summary>The cues of what a name may be, from bit 2 on.</summary>
    private static int PhraseCode(NameCues cues) => (((int)cues & 63) | (((int)cues >> 11) & 448)) << 2;

    /// <summary>For each token of a name of several words in the lists its kind and place: first, inside, last.</summary>
    private ushort[] Phrases(TokenizedDocument text)
    {
        var result = new ushort[types.Length];
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!types[i].IsUpper)
                {
                    continue;
                }

                var chain = types[i].Word;
                var (length, cues) = (0, NameCues.None);
                for (var n = 1; i + n < sentence.EndToken && (lists.Find(chain) & NameCues.Prefix) != 0; n++)
                {
                    chain = WordLists.Chain(chain, types[i + n].Word);
                    if ((lists.Find(chain) & ~NameCues.Prefix) is var found and not NameCues.None)
                    {
                        (length, cues) = (n + 1, found);
                    }
                }

                for (var n = 0; n < length; n++)
                {
                    result[i + n] = (ushort)(PhraseCode(cues) | (n == 0 ? 1 : n == length - 1 ? 3 : 2));
                }

                i += Math.Max(0, length - 1);
            }
        }

        return result;
    }
}
