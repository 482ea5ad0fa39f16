# Coming and past appointments.
appointments-title = 预约
appointments-dutch-time = 所有时间都是荷兰时间。
appointments-coming = 您未来的预约
appointments-nothing = 您没有预约。
appointments-none-coming = 您现在没有未来的预约。
appointments-open = 看这个预约
appointments-past = { $count } 个已经过了的预约
appointments-hours = { $begin } – { $end }
appointments-online = 网上，用视频
appointments-place-unknown = 不知道地点。请打电话给您的市政府。
appointments-cannot-title = 您来不了？
appointments-cannot = 您来不了？请尽快打电话。您不能在这里改预约。
