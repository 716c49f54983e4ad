import Cadence
import Domain

/// A digest as a few bytes: for every moment the days since the one before, what it was, and its note.
///
/// The numbers stand in files and never change; a new way of writing gets a new first byte.
enum DigestCoding {
    private static let version: UInt8 = 1

    static func encode(_ digest: Digest) -> [UInt8] {
        var bytes = ByteWriter()
        bytes.byte(version)
        var day: Int64 = 0
        for moment in digest.moments {
            bytes.zigzag(Int64(moment.on.number) - day)
            day = Int64(moment.on.number)
            bytes.byte(
                number(of: moment.channel) | (moment.direction == .out ? 0 : 0x10)
                    | (moment.needsReply ? 0x20 : 0) | (moment.note.isEmpty ? 0 : 0x40)
            )
            bytes.byte(number(of: moment.purpose))
            if !moment.note.isEmpty { bytes.text(moment.note) }
        }
        return bytes.bytes
    }

    /// Nil when these are no bytes that `encode` gave.
    static func decode(_ buffer: UnsafeRawBufferPointer) -> [Moment]? {
        var reader = ByteReader(buffer)
        guard reader.byte() == version else { return nil }
        var moments: [Moment] = []
        var day: Int64 = 0
        while !reader.isAtEnd {
            guard let days = reader.zigzag(), let flags = reader.byte(),
                let channel = channel(flags & 0x0f),
                let purpose = reader.byte().flatMap({ purpose($0) })
            else { return nil }
            var note = ""
            if flags & 0x40 != 0 {
                guard let text = reader.text() else { return nil }
                note = text
            }
            day += days
            moments.append(
                Moment(
                    on: Day(number: Int(day)),
                    direction: flags & 0x10 == 0 ? .out : .inbound,
                    channel: channel,
                    purpose: purpose,
                    needsReply: flags & 0x20 != 0,
                    note: note
                )
            )
        }
        return moments
    }

    private static let channels: [Touch.Channel] = [
        .inPerson, .video, .phone, .email, .text, .letter, .note, .event,
    ]

    private static let purposes: [Touch.Purpose] = [
        .outreach, .firstMeeting, .checkIn, .resource, .introduction, .referralGiven,
        .consultation, .presentation, .celebration, .thankYou, .reply, .ask, .loopClosed, .other,
    ]

    private static func number(of channel: Touch.Channel) -> UInt8 {
        UInt8(channels.firstIndex(of: channel) ?? 0)
    }

    private static func number(of purpose: Touch.Purpose) -> UInt8 {
        UInt8(purposes.firstIndex(of: purpose) ?? 0)
    }

    private static func channel(_ number: UInt8) -> Touch.Channel? {
        Int(number) < channels.count ? channels[Int(number)] : nil
    }

    private static func purpose(_ number: UInt8) -> Touch.Purpose? {
        Int(number) < purposes.count ? purposes[Int(number)] : nil
    }
}
