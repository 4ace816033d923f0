namespace FiscalRules.Json;

/// <summary>An object shape while its members are declared: each once, with the part of the value that it holds.</summary>
/// <param name="name">The name of its definition in a JSON Schema.</param>
internal sealed class ObjectOf<T>(string name)
{
    private readonly string _name = name;

    private readonly List<Member<T>> _members = [];

    /// <summary>A member that says what the object is.</summary>
    public ObjectOf<T> Label(string label, string text)
    {
        _members.Add(new Label<T>(label, _members.Count, text));
        return this;
    }

    /// <summary>A member that every document has.</summary>
    public Member<T, TPart> Required<TPart>(string member, Shape<TPart> shape, Func<T, TPart> get) =>
        Add(new Member<T, TPart>(member, _members.Count, true, shape, get, default!));

    /// <summary>A member that is left out where it is what the rules take for granted.</summary>
    public Member<T, TPart> Optional<TPart>(string member, Shape<TPart> shape, Func<T, TPart> get, TPart absent = default)
        where TPart : struct => Add(new Member<T, TPart>(member, _members.Count, false, shape, get, absent));

    /// <summary>A list that is left out where it is empty.</summary>
    public Member<T, ValueList<TPart>> Optional<TPart>(string member, Shape<ValueList<TPart>> shape, Func<T, ValueList<TPart>> get) =>
        Add(new Member<T, ValueList<TPart>>(member, _members.Count, false, shape, get, []));

    /// <summary>A member that is left out where there is nothing.</summary>
    public Member<T, TPart?> Maybe<TPart>(string member, Shape<TPart> shape, Func<T, TPart?> get)
        where TPart : struct => Add(new Member<T, TPart?>(member, _members.Count, false, new NullableShape<TPart>(shape), get, null));

    /// <summary>A member that is left out where there is nothing.</summary>
    public Member<T, TPart?> Maybe<TPart>(string member, Shape<TPart> shape, Func<T, TPart?> get)
        where TPart : class => Add(new Member<T, TPart?>(member, _members.Count, false, shape!, get, null));

    /// <summary>The shape, with how its value is made of the members.</summary>
    public ObjectShape<T> Made(Func<ReadMembers, T> make) => new(_name, _members.ToValueList(), make);

    /// <summary>The shape of values that are only ever written.</summary>
    public ObjectShape<T> Written() => new(_name, _members.ToValueList(), null);

    private Member<T, TPart> Add<TPart>(Member<T, TPart> member)
    {
        _members.Add(member);
        return member;
    }
}
