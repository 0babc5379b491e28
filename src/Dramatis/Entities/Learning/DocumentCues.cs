using System.Runtime.InteropServices;
using Dramatis.Tokens;

namespace Dramatis.Entities.Learning;

/// <summary>What the other places of a document where a word stands tell of it.</summary>
internal sealed class DocumentCues
{
    private readonly Dictionary<ulong, Cues> words = [];

    public DocumentCues(TokenizedDocument document, WordType[] types, byte[] rules)
    {
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var type = types[i];
                if (!type.IsUpper && !type.IsLower)
                {
                    continue;
                }

                ref var cues = ref CollectionsMarshal.GetValueRefOrAddDefault(words, type.Lower, out _);
                if (type.IsLower)
                {
                    cues |= Cues.Lower;
                    continue;
                }

                cues |= i > sentence.FirstToken && types[i - 1].IsLower ? Cues.Upper : Cues.None;
                cues |= rules[i] switch { 0 => Cues.None, 1 or 2 => Cues.Person, 3 or 4 => Cues.Organization, 5 or 6 => Cues.Place, _ => Cues.Other };
                if (i > sentence.FirstToken)
                {
                    var before = types[i - 1].Cues;
                    cues |= (before & NameCues.Title) != 0 ? Cues.Titled : Cues.None;
                    cues |= (before & NameCues.FirstName) != 0 && types[i - 1].IsUpper ? Cues.BehindFirstName : Cues.None;
                    cues |= (before & NameCues.PlacePreposition) != 0 ? Cues.InPlace : Cues.None;
                }

                if (i + 1 < sentence.EndToken)
                {
                    cues |= (types[i + 1].Cues & NameCues.Speech) != 0 ? Cues.Speaks : Cues.None;
                    cues |= (types[i + 1].Cues & NameCues.OrganizationHead) != 0 ? Cues.BeforeHead : Cues.None;
                }
            }
        }
    }

    [Flags]
    private enum Cues : ushort
    {
        None = 0,
        Lower = 1,
        Upper = 2,
        Titled = 4,
        BehindFirstName = 8,
        InPlace = 16,
        Speaks = 32,
        BeforeHead = 64,
        Person = 128,
        Organization = 256,
        Place = 512,
        Other = 1024,
    }

    /// <summary>Whether and how the word is spelled elsewhere: 0 to 3.</summary>
    public uint CaseOf(WordType type) => (uint)words.GetValueOrDefault(type.Lower) & 3;

    /// <summary>The other cues, a bit each.</summary>
    public uint BitsOf(WordType type) => (uint)words.GetValueOrDefault(type.Lower) >> 2;
}
