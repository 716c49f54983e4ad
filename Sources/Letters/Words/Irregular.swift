/// Verbs whose past has a form of its own.
enum Irregular {
    static let bases: [Word: Word] = {
        let pairs = """
            am:be is:be are:be was:be were:be been:be being:be has:have had:have having:have \
            does:do did:do done:do goes:go went:go gone:go came:come gave:give given:give took:take \
            taken:take made:make said:say told:tell wrote:write written:write spoke:speak \
            spoken:speak taught:teach thought:think brought:bring bought:buy sent:send spent:spend \
            built:build kept:keep slept:sleep left:leave felt:feel met:meet led:lead held:hold \
            heard:hear saw:see seen:see knew:know known:know grew:grow grown:grow drew:draw \
            drawn:draw drove:drive driven:drive ran:run sat:sit stood:stand understood:understand \
            won:win lost:lose found:find fought:fight caught:catch got:get gotten:get began:begin \
            begun:begin broke:break chose:choose chosen:choose showed:show shown:show sang:sing \
            sung:sing swept:sweep wore:wear fed:feed paid:pay laid:lay lent:lend meant:mean \
            dealt:deal threw:throw swam:swim rode:ride rang:ring fell:fall flew:fly ate:eat \
            drank:drink children:child people:people men:man women:woman wives:wife mice:mouse \
            lives:life stuck:stick struck:strike hung:hang dug:dig fixed:fix hid:hide forgot:forget \
            forgave:forgive woke:wake swapped:swap shut:shut cut:cut put:put set:set let:let read:read
            """
        var bases: [Word: Word] = [:]
        for pair in pairs.split(whereSeparator: \.isWhitespace) {
            let parts = pair.split(separator: ":")
            bases[Word(parts[0])] = Word(parts[1])
        }
        return bases
    }()

    /// Forms that can only be the past.
    static let past: Set<Word> = {
        let forms = """
            was were had did went came gave took made said told wrote spoke taught thought brought \
            bought sent spent built kept slept left felt met led held heard saw knew grew drew drove \
            ran sat stood understood won lost found fought caught got began broke chose showed sang \
            swept wore fed paid laid lent meant threw swam rode rang fell flew ate drank stuck struck \
            hung dug hid forgot forgave woke put cut set let shut read
            """
        return Set(forms.split(whereSeparator: \.isWhitespace).map { Word($0) })
    }()
}
