namespace Dramatis.Entities.Learning;

/// <summary>What lists know of a word.</summary>
[Flags]
internal enum NameCues : uint
{
    None = 0,
    FirstName = 1,
    LastName = 1 << 1,
    City = 1 << 2,
    Place = 1 << 3,
    Group = 1 << 4,
    Organization = 1 << 5,
    Title = 1 << 6,
    OrganizationHead = 1 << 7,
    PlaceHead = 1 << 8,
    EventHead = 1 << 9,
    Particle = 1 << 10,
    NoName = 1 << 11,
    Personal = 1 << 12,
    Speech = 1 << 13,
    Starter = 1 << 14,
    Suffix = 1 << 15,
    PlacePreposition = 1 << 16,
    KnownPerson = 1 << 17,
    KnownPlace = 1 << 18,
    KnownOrganization = 1 << 19,

    /// <summary>Not a name by itself: the words so far begin a longer one.</summary>
    Prefix = 1u << 31,
}
